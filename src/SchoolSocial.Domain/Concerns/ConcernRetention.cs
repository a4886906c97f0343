using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Concerns;

/// <summary>When a concern comes up for review: by the youngest child on it, else by the adult rule from its closing (4-rules 4.7).</summary>
public static class ConcernRetention
{
    public static DateOnly? For(DateOnly? youngestBirth, DateTime? closedAt, SchoolWays ways)
    {
        if (youngestBirth is { } birth) return birth.AddYears(ways.PupilRecordYearsFromBirth);
        return closedAt is { } closed ? DateOnly.FromDateTime(closed).AddYears(ways.AdultRecordYearsAfterLeaving) : null;
    }
}
