using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolSocial.Web.Tests.House;

/// <summary>Every rule of docs/rules is held by a test that bears its number, and every number a test bears is on a page.</summary>
public sealed partial class RulesTests
{
    /// <summary>Rules that no test here can hold, each with the reason.</summary>
    private static readonly Dictionary<string, string> Untested = [];

    private static readonly IReadOnlyList<SourceFile> Pages = Sources.Below("docs/rules", ".md");

    private static readonly HashSet<string> Written =
        [.. Pages.SelectMany(page => Row().Matches(page.Text)).Select(row => row.Groups["id"].Value)];

    private static readonly HashSet<string> Borne =
        [.. Sources.Below("tests", ".cs").Where(file => !file.Path.Contains("/House/", StringComparison.Ordinal)).SelectMany(file => IdsIn(file.Text))];

    [Fact]
    public void Every_rule_is_held_by_a_test()
    {
        Written.Count.ShouldBeGreaterThan(100);
        Written.Except(Borne).Except(Untested.Keys).Order().ShouldBeEmpty("written in docs/rules, but no test bears the number");
    }

    [Fact]
    public void Every_number_that_a_test_bears_is_a_rule()
    {
        var rooms = Written.Select(id => id[..id.IndexOf('-', StringComparison.Ordinal)]).ToHashSet();
        Borne.Except(Written).Where(id => !id.StartsWith("UTF-", StringComparison.Ordinal)).Order().ShouldBeEmpty($"borne by a test, but in none of {string.Join(", ", rooms.Order())}");
    }

    [Fact]
    public void A_number_stands_once() =>
        Pages.SelectMany(page => Row().Matches(page.Text)).GroupBy(row => row.Groups["id"].Value).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();

    [Fact]
    public void What_is_said_to_be_untested_is_a_rule_and_is_untested() =>
        Untested.Keys.Where(id => !Written.Contains(id) || Borne.Contains(id)).ShouldBeEmpty();

    /// <summary>CON_05 in a name; CON-05, "CON-05 to CON-09" and "OVE-01 and OVE-02" in words.</summary>
    internal static IEnumerable<string> IdsIn(string text)
    {
        foreach (Match found in Number().Matches(text)) yield return $"{found.Groups["room"].Value}-{found.Groups["number"].Value}";
        foreach (Match range in Range().Matches(text))
        {
            for (var number = int.Parse(range.Groups["from"].Value, CultureInfo.InvariantCulture); number <= int.Parse(range.Groups["to"].Value, CultureInfo.InvariantCulture); number++) yield return $"{range.Groups["room"].Value}-{number:00}";
        }
    }

    [GeneratedRegex(@"^\| (?<id>[A-Z]{3}-\d{2}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<![A-Za-z])(?<room>[A-Z]{3})[-_](?<number>\d{2})(?!\d)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?<room>[A-Z]{3})-(?<from>\d{2}) to \k<room>-(?<to>\d{2})\b")]
    private static partial Regex Range();
}
