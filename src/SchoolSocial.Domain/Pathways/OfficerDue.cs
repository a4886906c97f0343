using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Pathways;

/// <summary>
/// By when the designated officer is told: the same time on the next working day. Bank holidays count as working days here, which is the safe side.
/// </summary>
public static class OfficerDue
{
    public static DateTime For(DateTime knownAt)
    {
        var local = SchoolTime.ToLocal(knownAt);
        var due = local.AddDays(local.DayOfWeek switch { DayOfWeek.Friday => 3, DayOfWeek.Saturday => 2, _ => 1 });

        // What became known on a weekend is due by the end of Monday's working day.
        if (local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) due = due.Date.AddHours(17);
        return TimeZoneInfo.ConvertTimeToUtc(SchoolTime.Zone.IsInvalidTime(due) ? due.AddHours(1) : due, SchoolTime.Zone);
    }
}
