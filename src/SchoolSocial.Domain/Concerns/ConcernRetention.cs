using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Concerns;

/// <summary>When a record of this room comes up for review (docs/rules/retention.md). Null while the clock has not started.</summary>
public static class ConcernRetention
{
    /// <summary>By the youngest child on it, else by the adult rule from its closing.</summary>
    public static DateOnly? For(Concern concern, DateOnly? youngestBirth, SchoolWays ways)
    {
        if (youngestBirth is { } birth) return birth.AddYears(ways.PupilRecordYearsFromBirth);
        return concern.Closed is { } closed ? SchoolTime.DateOf(closed.ClosedAt).AddYears(ways.AdultRecordYearsAfterLeaving) : null;
    }

    /// <summary>By the child it came from, where the school knows them; else by the adult rule from the day it happened.</summary>
    public static DateOnly For(DiaryEntry entry, DateOnly? birth, SchoolWays ways) =>
        birth?.AddYears(ways.PupilRecordYearsFromBirth) ?? entry.HappenedOn.AddYears(ways.AdultRecordYearsAfterLeaving);
}
