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

    /// <summary>As many days a year earlier, on the same days of the week.</summary>
    public BoardSpan YearBefore => new(From.AddDays(-364), To.AddDays(-364));

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
    Platform,
    Severity,
}

/// <summary>How long things took: half of them no longer than the first, nine of ten no longer than the second.</summary>
public sealed record Pace(int Count, TimeSpan Median, TimeSpan Ninetieth)
{
    /// <summary>By nearest rank, so that each is a time that was really taken; null of none.</summary>
    public static Pace? Of(IEnumerable<TimeSpan> taken)
    {
        var sorted = taken.Order().ToList();
        return sorted.Count == 0 ? null : new Pace(sorted.Count, Rank(50), Rank(90));

        TimeSpan Rank(int percent) => sorted[((sorted.Count * percent) + 99) / 100 - 1];
    }
}
