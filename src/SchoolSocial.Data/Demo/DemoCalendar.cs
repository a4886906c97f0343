using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>School years as an English primary keeps them: six half-terms from September to July, around Christmas and Easter.</summary>
public static class DemoCalendar
{
    /// <summary>The calendar year in which the school year that holds the date began.</summary>
    public static int YearOf(DateOnly date) => date.Month >= 9 ? date.Year : date.Year - 1;

    public static DateOnly StartOf(int year) => new(year, 9, 1);

    public static DateOnly EndOf(int year) => new(year + 1, 8, 31);

    public static IReadOnlyList<TermDates> Terms(int year)
    {
        var autumnBreak = MondayOnOrBefore(new DateOnly(year, 10, 29));
        var springBreak = MondayOnOrBefore(new DateOnly(year + 1, 2, 18));
        var summerBreak = MondayOnOrBefore(new DateOnly(year + 1, 5, 31));
        var easter = Easter(year + 1);
        var springEnds = FridayOnOrBefore(new DateOnly(year + 1, 4, 4));
        if (springEnds == easter.AddDays(-2)) springEnds = springEnds.AddDays(-1);
        var summerStarts = FridayOnOrBefore(new DateOnly(year + 1, 4, 4)).AddDays(17);
        if (summerStarts == easter.AddDays(1)) summerStarts = summerStarts.AddDays(1);
        return
        [
            new("Autumn 1", MondayOnOrBefore(new DateOnly(year, 9, 7)).AddDays(1), autumnBreak.AddDays(-3)),
            new("Autumn 2", autumnBreak.AddDays(7), FridayOnOrBefore(new DateOnly(year, 12, 21))),
            new("Spring 1", MondayOnOrBefore(new DateOnly(year + 1, 1, 8)), springBreak.AddDays(-3)),
            new("Spring 2", springBreak.AddDays(7), springEnds),
            new("Summer 1", summerStarts, summerBreak.AddDays(-3)),
            new("Summer 2", summerBreak.AddDays(7), FridayOnOrBefore(new DateOnly(year + 1, 7, 23))),
        ];
    }

    /// <summary>Mondays to Fridays of the half-terms that lie between two dates, both included.</summary>
    public static IReadOnlyList<DateOnly> SchoolDays(DateOnly from, DateOnly to)
    {
        var days = new List<DateOnly>();
        foreach (var term in Enumerable.Range(YearOf(from), YearOf(to) - YearOf(from) + 1).SelectMany(Terms))
        {
            for (var day = term.StartsOn; day <= term.EndsOn; day = day.AddDays(1))
            {
                if (day >= from && day <= to && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) days.Add(day);
            }
        }

        return days;
    }

    private static DateOnly MondayOnOrBefore(DateOnly date) => SchoolTime.WeekOf(date);

    private static DateOnly FridayOnOrBefore(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 2) % 7));

    /// <summary>Easter Sunday by the Gregorian rule.</summary>
    private static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var epact = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = epact - (epact / 28 * (1 - (29 / (epact + 1) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        var offset = moon - weekday;
        var month = 3 + ((offset + 40) / 44);
        return new DateOnly(year, month, offset + 28 - (31 * (month / 4)));
    }
}
