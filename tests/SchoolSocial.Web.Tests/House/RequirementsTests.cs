using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolSocial.Web.Tests.House;

/// <summary>
/// The list of what five schools' documents ask (docs/requirements.md): every one of them stands there once, and what it says of the code is
/// so. Its columns on the code are written anew by <c>SCHOOLSOCIAL_WRITE_DOCS=true</c>; a newer mention that it does not name yet is no fault.
/// </summary>
public sealed partial class RequirementsTests
{
    private const string Page = "docs/requirements.md";
    private const string NotYet = "not yet";
    private const int MostNamed = 3;

    private static readonly Dictionary<string, int> Schools = new() { ["WD"] = 83, ["ST"] = 54, ["WH"] = 44, ["JW"] = 65, ["WB"] = 31 };

    private static readonly IReadOnlyList<SourceFile> Code = Sources.Below("src", ".cs", ".cshtml");

    private static readonly IReadOnlyList<SourceFile> Tests =
        [.. Sources.Below("tests", ".cs").Where(file => !file.Path.Contains("/House/", StringComparison.Ordinal))];

    private static readonly ILookup<string, SourceFile> ByCode = Naming(Code);

    private static readonly ILookup<string, SourceFile> ByTest = Naming(Tests);

    [Fact]
    public void Every_requirement_stands_on_the_page_once_with_what_it_asks()
    {
        var rows = Rows();
        rows.Count.ShouldBe(277);
        rows.GroupBy(row => row.Id[..2]).ToDictionary(school => school.Key, school => school.Count()).ShouldBe(Schools, ignoreOrder: true);
        rows.GroupBy(row => row.Id).Where(same => same.Count() > 1).ShouldBeEmpty();
        rows.ShouldAllBe(row => row.Asks.Length > 5);
    }

    [Fact]
    public void What_the_page_says_of_the_code_is_so()
    {
        if (Environment.GetEnvironmentVariable(PermissionsPage.Rewrite) == "true") Rewrite();
        foreach (var row in Rows())
        {
            if (row.Code != "") Named(row.Code).ShouldAllBe(name => ByCode[row.Id].Any(file => NameOf(file) == name), row.Id);
            if (row.Test != NotYet) Named(row.Test).ShouldAllBe(name => ByTest[row.Id].Any(file => NameOf(file) == name), row.Id);
        }
    }

    [Fact]
    public void Every_requirement_that_the_code_names_is_on_the_page()
    {
        var known = Rows().Select(row => row.Id).ToHashSet();
        ByCode.Concat(ByTest).Select(each => each.Key).Except(known).ShouldBeEmpty();
    }

    private static void Rewrite()
    {
        var path = Path.Combine(Sources.Root, Page);
        File.WriteAllText(path, Row().Replace(File.ReadAllText(path), found =>
        {
            var id = found.Groups["id"].Value;
            return $"| {id} | {found.Groups["asks"].Value} | {Names(ByCode[id], "")} | {Names(ByTest[id], NotYet)} |";
        }));
    }

    private static string Names(IEnumerable<SourceFile> files, string otherwise)
    {
        var names = files.Select(NameOf).Distinct().Order(StringComparer.Ordinal).Take(MostNamed).ToList();
        return names.Count == 0 ? otherwise : string.Join(", ", names);
    }

    private static string[] Named(string cell) => cell.Split(", ");

    private static string NameOf(SourceFile file) => file.Path[(file.Path.LastIndexOf('/') + 1)..];

    private static List<(string Id, string Asks, string Code, string Test)> Rows() =>
        [.. Row().Matches(Sources.Read(Page).Text).Select(row => (row.Groups["id"].Value, row.Groups["asks"].Value.Trim(), row.Groups["code"].Value.Trim(), row.Groups["test"].Value.Trim()))];

    private static ILookup<string, SourceFile> Naming(IReadOnlyList<SourceFile> files) =>
        files.SelectMany(file => IdsIn(file.Text).Distinct().Select(id => (Id: id, File: file))).ToLookup(each => each.Id, each => each.File);

    /// <summary>WD25, and "WD36 to WD43".</summary>
    private static IEnumerable<string> IdsIn(string text)
    {
        foreach (Match found in Number().Matches(text)) yield return found.Value;
        foreach (Match range in Range().Matches(text))
        {
            for (var number = int.Parse(range.Groups["from"].Value, CultureInfo.InvariantCulture); number <= int.Parse(range.Groups["to"].Value, CultureInfo.InvariantCulture); number++)
            {
                yield return $"{range.Groups["school"].Value}{number:00}";
            }
        }
    }

    [GeneratedRegex(@"^\| (?<id>[A-Z]{2}\d{2}) \| (?<asks>[^|]*) \| (?<code>[^|]*?) ?\| (?<test>[^|]*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(WD|ST|WH|JW|WB)\d{2}(?![A-Za-z0-9])")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?<school>WD|ST|WH|JW|WB)(?<from>\d{2}) to \k<school>(?<to>\d{2})\b")]
    private static partial Regex Range();
}
