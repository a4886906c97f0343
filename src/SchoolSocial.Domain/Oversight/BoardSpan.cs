using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Oversight;

/// <summary>Days of the board, both ends included.</summary>
public sealed record BoardSpan(DateOnly From, DateOnly To)
{
    /// <summary>Longer than any school year; beyond it the board would draw what nobody can read.</summary>
    public const int MostDays = 400;

    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>What was asked for, put in order and kept to what can be drawn.</summary>
    public static BoardSpan Of(DateOnly from, DateOnly to)
    {
        var (first, last) = from <= to ? (from, to) : (to, from);
        return last.DayNumber - first.DayNumber >= MostDays ? new BoardSpan(last.AddDays(1 - MostDays), last) : new BoardSpan(first, last);
    }

    /// <summary>As many days, right before.</summary>
    public BoardSpan Before => new(From.AddDays(-Days), From.AddDays(-1));

    /// <summary>
    /// The same days of the same term a year earlier, by the school's own dates: of a whole term the whole of it, of other days as many weeks into
    /// the term, on the same days of the week.
    /// </summary>
    public BoardSpan YearBefore(TermCalendar calendar)
    {
        var term = calendar.On(To);
        var last = calendar.YearsAfter(term, -1);
        if (From == term.StartsOn && To == term.EndsOn) return new BoardSpan(last.StartsOn, last.EndsOn);
        var back = SchoolTime.WeekOf(last.StartsOn).DayNumber - SchoolTime.WeekOf(term.StartsOn).DayNumber;
        return new BoardSpan(From.AddDays(back), To.AddDays(back));
    }

    /// <summary>Its stretches: weeks, or stretches of four where weeks would be too many to read. The last may be shorter.</summary>
    public IReadOnlyList<BoardSpan> Stretches
    {
        get
        {
            var length = Days <= 16 * 7 ? 7 : 28;
            return [.. Enumerable.Range(0, (Days + length - 1) / length).Select(number => From.AddDays(number * length))
                .Select(start => new BoardSpan(start, start.AddDays(length - 1) < To ? start.AddDays(length - 1) : To))];
        }
    }

    public bool Holds(DateOnly date) => date >= From && date <= To;
}

/// <summary>What the board's numbers are told apart by.</summary>
public enum BoardBy
{
    Kind,
    Form,
    Subject,
    Years,
    Class,
    Account,
    Platform,
    Severity,
}

/// <summary>How long things took: half of them no longer than the first, nine of ten no longer than the second.</summary>
public sealed record Pace(int Count, TimeSpan Median, TimeSpan Ninetieth)
{
    /// <summary>How many times come before it, by nearest rank, so that each is a time that was really taken.</summary>
    public static int Rank(int count, int percent) => (int)((((long)count * percent) + 99) / 100) - 1;
}
