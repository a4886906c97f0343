using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Notices;

/// <summary>The hours in which mail that can wait does wait: from an evening hour to a morning hour, and perhaps whole weekends.</summary>
/// <param name="From">The local hour of the evening.</param>
/// <param name="To">The local hour of the next morning.</param>
/// <param name="Weekends">All of Saturday and Sunday as well.</param>
public sealed record QuietHours(int From, int To, bool Weekends)
{
    public const int EarliestFrom = 15;
    public const int LatestFrom = 23;

    /// <summary>Not earlier, for between one and two in the morning an hour may be missing or come twice.</summary>
    public const int EarliestTo = 5;
    public const int LatestTo = 10;

    public int Length => 24 - From + To;

    public bool Holds(DateTime at)
    {
        var local = SchoolTime.ToLocal(at);
        return local.Hour >= From || local.Hour < To || (Weekends && IsWeekend(DateOnly.FromDateTime(local)));
    }

    /// <summary>The moment itself where it is not quiet, else the end of the quiet.</summary>
    public DateTime Until(DateTime at)
    {
        if (!Holds(at)) return at;
        var local = SchoolTime.ToLocal(at);
        var day = DateOnly.FromDateTime(local);
        if (local.Hour >= From) day = day.AddDays(1);
        while (Weekends && IsWeekend(day)) day = day.AddDays(1);
        return SchoolTime.At(day, To);
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
