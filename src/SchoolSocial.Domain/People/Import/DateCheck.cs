using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolSocial.Domain.People.Import;

/// <summary>
/// Dates as school files write them: day first (01/09/2015), ISO (2015-09-01) or with the month in English (1 Sep 2015), with
/// or without a time behind. Nothing is guessed: two-figure years and dates with the month first are refused.
/// </summary>
public static partial class DateCheck
{
    private const string Advice = "Write dates as 01/09/2015 or 2015-09-01.";

    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static Cell<DateOnly> Look(string text)
    {
        var typed = text.Trim();
        if (Iso().Match(typed) is { Success: true } iso) return Of(Number(iso, 1), Number(iso, 2), Number(iso, 3));
        if (DayFirst().Match(typed) is { Success: true } first)
        {
            if (first.Groups[3].Length == 2) return Cell.Bad<DateOnly>($"The year has two figures, so the century is not certain. {Advice}");
            return Of(Number(first, 3), Number(first, 2), Number(first, 1));
        }

        if (Named().Match(typed) is { Success: true } named)
        {
            if (named.Groups[3].Length == 2) return Cell.Bad<DateOnly>($"The year has two figures, so the century is not certain. {Advice}");
            var word = named.Groups[2].Value;
            var month = Array.FindIndex(Months, name => word.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
            if (month > 0) return Of(Number(named, 3), month, Number(named, 1));
        }

        if (SheetNumber().IsMatch(typed))
            return Cell.Bad<DateOnly>($"This is a spreadsheet's own number for a date. Give the column a date format there and save again. {Advice}");
        return Cell.Bad<DateOnly>($"This is not a date. {Advice}");
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static Cell<DateOnly> Of(int year, int month, int day)
    {
        if (year is < 1900 or > 2200) return Cell.Bad<DateOnly>($"The year {year} cannot be right. {Advice}");
        if (month is < 1 or > 12)
            return Cell.Bad<DateOnly>(day is >= 1 and <= 12 ? $"There is no month {month}: dates are read day first. {Advice}" : $"There is no month {month}. {Advice}");
        if (day >= 1 && day <= DateTime.DaysInMonth(year, month)) return Cell.Good(new DateOnly(year, month, day));
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return Cell.Bad<DateOnly>($"There is no {day} {name} {year}.");
    }

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ][0-9:.]{4,16}(?:Z|[+-][0-9:]{2,6})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})(?: [0-9:.]{4,16})?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex("^([0-9]{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})[ ,-]+([0-9]{4}|[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"^[0-9]{5}(?:\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex SheetNumber();
}
