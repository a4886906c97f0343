using SchoolSocial.Domain.People;

namespace SchoolSocial.Domain.Settings;

/// <summary>
/// When a record comes up for review. Reaching the date disposes of nothing: it asks a person (4-rules 4.7).
/// Null while the clock has not started.
/// </summary>
public static class Retention
{
    public static DateOnly For(Pupil pupil, SchoolWays ways) => pupil.DateOfBirth.AddYears(ways.PupilRecordYearsFromBirth);

    public static DateOnly? For(Person person, SchoolWays ways) =>
        person.LeavesAt is { } left ? DateOnly.FromDateTime(left).AddYears(ways.AdultRecordYearsAfterLeaving) : null;
}
