using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolSocial.Domain.People.Import;

/// <summary>One year group, or the two ends of a mixed class's.</summary>
public readonly record struct YearGroups(int From, int To);

/// <summary>Year groups as files write them: "Year 4", "Y4", "04", "R", "Reception", "N2", "FS1", "3/4", "Years 3 and 4".</summary>
public static partial class YearGroupCheck
{
    private static readonly Dictionary<string, int> Words = new(StringComparer.Ordinal)
    {
        ["N"] = -1, ["N1"] = -1, ["N2"] = -1, ["NURSERY"] = -1, ["NURSERY1"] = -1, ["NURSERY2"] = -1, ["F1"] = -1, ["FS1"] = -1,
        ["PRESCHOOL"] = -1, ["PR"] = -1, ["PK"] = -1, ["TK"] = -1, ["E1"] = -1, ["E2"] = -1,
        ["R"] = 0, ["RECEPTION"] = 0, ["REC"] = 0, ["F2"] = 0, ["FS2"] = 0, ["KG"] = 0, ["FOUNDATION"] = 0,
    };

    public static Cell<YearGroups> Look(string text)
    {
        var parts = Between().Split(Lead().Replace(text.ToUpperInvariant(), ""))
            .Select(part => part.Replace(" ", "", StringComparison.Ordinal)).Where(part => part.Length > 0).ToList();
        var groups = parts.Select(One).ToList();
        if (groups.Count == 0 || groups.Contains(null))
            return Cell.Bad<YearGroups>("This is not a year group. Write Nursery, Reception or a year from 1 to 14, such as Year 4 or 3/4.");
        return Cell.Good(new YearGroups(groups.Min()!.Value, groups.Max()!.Value));
    }

    /// <summary>The year group that a class's own name begins with ("4B", "Year 3/4 Elm", "Reception Acorns"), if it does.</summary>
    public static YearGroups? InClassName(string name)
    {
        var found = Leading().Match(name.Trim());
        return found.Success && Look(found.Value) is { IsGood: true } groups ? groups.Value : null;
    }

    private static int? One(string part)
    {
        var word = Lead().Replace(part, "");
        if (Words.TryGetValue(word, out var group)) return group;
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 0 and <= SchoolClass.GreatestYearGroup && word.Length <= 2
            ? year
            : null;
    }

    [GeneratedRegex(@"^\s*(?:NC\s*YEARS?|YEARS?\s*GROUPS?|YEARS?|YRS?(?=\s*[0-9R])|NC|Y(?=\s*[0-9R]))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s*(?:/|,|&|\+|-|\bAND\b|\bTO\b)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?:(?:years?|yr|y)\s*)?(?:1[0-4]|[1-9])(?:\s*/\s*(?:1[0-4]|[1-9]))?(?![0-9])|^(?:nursery|reception)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Leading();
}
