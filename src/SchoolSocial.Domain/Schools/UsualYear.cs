namespace SchoolSocial.Domain.Schools;

/// <summary>
/// The school year a new school starts from: the one that today lies in, with dates that are usual in its nation. Terms differ from
/// one authority to the next, so the school goes through them and changes them.
/// </summary>
public sealed record UsualYear(DateOnly StartsOn, DateOnly EndsOn, IReadOnlyList<TermDates> Terms)
{
    private const int EasterHolidayDays = 17;

    public static UsualYear For(Nation nation, DateOnly today)
    {
        var opens = today.Month >= 8 ? today.Year : today.Year - 1;
        return Of(nation, opens) is { } year && today < year.StartsOn ? Of(nation, opens - 1) : Of(nation, opens);
    }

    private static UsualYear Of(Nation nation, int opens)
    {
        var scottish = nation == Nation.Scotland;
        var startsOn = scottish ? new DateOnly(opens, 8, 1) : new DateOnly(opens, 9, 1);
        var closes = opens + 1;
        var spring = OnOrAfter(new DateOnly(closes, 1, 3), DayOfWeek.Monday);
        var springEnds = OnOrBefore(new DateOnly(closes, 3, 31), DayOfWeek.Friday);
        var summerEnds = nation switch
        {
            Nation.Scotland => OnOrBefore(new DateOnly(closes, 6, 28), DayOfWeek.Friday),
            Nation.NorthernIreland => new DateOnly(closes, 6, 30),
            _ => OnOrBefore(new DateOnly(closes, 7, 22), DayOfWeek.Wednesday),
        };
        return new UsualYear(startsOn, startsOn.AddYears(1).AddDays(-1),
        [
            new TermDates("Autumn", OnOrAfter(scottish ? new DateOnly(opens, 8, 15) : startsOn, DayOfWeek.Monday), OnOrBefore(new DateOnly(opens, 12, 21), DayOfWeek.Friday)),
            new TermDates("Spring", spring, springEnds),
            new TermDates("Summer", springEnds.AddDays(EasterHolidayDays), summerEnds),
        ]);
    }

    private static DateOnly OnOrAfter(DateOnly date, DayOfWeek day) => date.AddDays(((int)day - (int)date.DayOfWeek + 7) % 7);

    private static DateOnly OnOrBefore(DateOnly date, DayOfWeek day) => date.AddDays(-(((int)date.DayOfWeek - (int)day + 7) % 7));
}
