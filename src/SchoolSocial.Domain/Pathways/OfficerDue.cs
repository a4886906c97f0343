using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Pathways;

/// <summary>
/// By when the designated officer is told: the same time on the next working day. Which days are bank holidays the school looks up by its nation;
/// a day that is on no list counts as a working day, which is the safe side.
/// </summary>
public static class OfficerDue
{
    private const int EndOfWorkHour = 17;

    public static DateTime For(DateTime knownAt, IReadOnlySet<DateOnly> holidays)
    {
        var local = SchoolTime.ToLocal(knownAt);
        var known = DateOnly.FromDateTime(local);
        var next = known.AddDays(1);
        while (!IsWorking(next)) next = next.AddDays(1);

        // What became known on a day off is due by the end of the next working day.
        var due = next.ToDateTime(IsWorking(known) ? TimeOnly.FromDateTime(local) : new TimeOnly(EndOfWorkHour, 0));
        return TimeZoneInfo.ConvertTimeToUtc(SchoolTime.Zone.IsInvalidTime(due) ? due.AddHours(1) : due, SchoolTime.Zone);

        bool IsWorking(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day);
    }
}
