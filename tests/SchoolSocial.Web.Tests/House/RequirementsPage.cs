using System.Text.RegularExpressions;

namespace SchoolSocial.Web.Tests.House;

/// <summary>One row of docs/rules: its number, the requirements it carries (in brackets) and the pages where it holds (addresses in backticks).</summary>
internal sealed record RuleRow(string Number, string Where, IReadOnlyList<string> Carries, IReadOnlyList<string> Pages);

/// <summary>docs/requirements.md: what five schools' documents ask, each with the rule, the page and the test that carry it.</summary>
internal static partial class RequirementsPage
{
    public const string Path = "docs/requirements.md";
    public const string NotYet = "not yet";
    private const int MostNamed = 3;

    public static IReadOnlyList<RuleRow> Rules { get; } = [.. Sources.Below("docs/rules", ".md").SelectMany(RulesOf)];

    private static readonly ILookup<string, string> Tests = Sources.Below("tests", ".cs")
        .Where(file => !file.Path.Contains("/House/", StringComparison.Ordinal))
        .SelectMany(file => RulesTests.IdsIn(file.Text).Concat(RequirementsIn(file.Text)).Distinct().Select(id => (Id: id, Name: NameOf(file))))
        .ToLookup(each => each.Id, each => each.Name);

    /// <summary>The page with its three columns written anew; what is not a row stays.</summary>
    public static string Written(string page)
    {
        var rules = Rules.SelectMany(rule => rule.Carries.Select(id => (Id: id, Rule: rule))).ToLookup(each => each.Id, each => each.Rule);
        return Row().Replace(page, row => Line(row.Groups["id"].Value, row.Groups["asks"].Value.Trim(), [.. rules[row.Groups["id"].Value]]));
    }

    public static IReadOnlyList<(string Id, string Asks, string Rules)> Rows(string page) =>
        [.. Row().Matches(page).Select(row => (row.Groups["id"].Value, row.Groups["asks"].Value.Trim(), row.Groups["rules"].Value.Trim()))];

    public static IReadOnlyList<string> TestsOf(string id) => [.. Tests[id].Distinct().Order(StringComparer.Ordinal)];

    /// <summary>WD25, and "WD36 to WD43".</summary>
    public static IEnumerable<string> RequirementsIn(string text)
    {
        foreach (Match found in Number().Matches(text)) yield return found.Value;
        foreach (Match range in Range().Matches(text))
        {
            for (var number = Figure(range, "from"); number <= Figure(range, "to"); number++) yield return $"{range.Groups["school"].Value}{number:00}";
        }
    }

    // A test that bears the requirement's own number shows it more closely than one that bears the rule's.
    private static string Line(string id, string asks, IReadOnlyList<RuleRow> rules)
    {
        if (rules.Count == 0) return $"| {id} | {asks} | {NotYet} | | |";
        var tests = TestsOf(id).Concat(rules.SelectMany(rule => TestsOf(rule.Number))).Distinct();
        return $"| {id} | {asks} | {string.Join(", ", rules.Select(rule => rule.Number))} | {string.Join(", ", rules.SelectMany(rule => rule.Pages).Distinct().Take(MostNamed).Select(page => $"`{page}`"))} | {string.Join(", ", tests.Take(MostNamed))} |";
    }

    private static IEnumerable<RuleRow> RulesOf(SourceFile file) =>
        Rule().Matches(file.Text).Select(row => new RuleRow(row.Groups["id"].Value, file.At(row.Index), [.. RequirementsIn(row.Value).Distinct()], [.. Address().Matches(row.Value).Select(address => address.Groups["address"].Value)]));

    private static string NameOf(SourceFile file) => System.IO.Path.GetFileNameWithoutExtension(file.Path);

    private static int Figure(Match range, string end) => int.Parse(range.Groups[end].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| (?<id>[A-Z]{2}\d{2}) \| (?<asks>[^|]*) \| (?<rules>[^|]*?) ?\| ?(?<pages>[^|]*?) ?\| ?(?<tests>[^|]*?) ?\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\| (?<id>[A-Z]{3}-\d{2}) \|.*$", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"`(?<address>/[^`?\s]*)[^`]*`")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(WD|ST|WH|JW|WB)\d{2}(?![A-Za-z0-9])")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?<school>WD|ST|WH|JW|WB)(?<from>\d{2}) to \k<school>(?<to>\d{2})\b")]
    private static partial Regex Range();
}
