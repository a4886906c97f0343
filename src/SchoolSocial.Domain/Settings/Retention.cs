using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Settings;

/// <summary>
/// When a record comes up for review. Reaching the date disposes of nothing: it asks a person (docs/rules/retention.md).
/// Null while the clock has not started.
/// </summary>
public static class Retention
{
    public static DateOnly For(Pupil pupil, SchoolWays ways) => ForBirth(pupil.DateOfBirth, ways);

    public static DateOnly? For(Person person, SchoolWays ways) =>
        person.LeavesAt is { } left ? SchoolTime.DateOf(left).AddYears(ways.AdultRecordYearsAfterLeaving) : null;

    /// <summary>A guardian is kept as long as the youngest of the children they belong to.</summary>
    public static DateOnly? ForGuardian(DateOnly? youngestBirth, SchoolWays ways) =>
        youngestBirth is { } birth ? ForBirth(birth, ways) : null;

    /// <summary>Who taught and who sat in a class is kept as long as the records of the adults who taught it.</summary>
    public static DateOnly For(SchoolClass taught, School school, SchoolWays ways) =>
        school.Years.First(year => year.Id == taught.SchoolYearId).EndsOn.AddYears(ways.AdultRecordYearsAfterLeaving);

    /// <summary>A committee is kept while anybody serves on it, then as long as an adult's record.</summary>
    public static DateOnly? For(Committee committee, SchoolWays ways)
    {
        if (committee.Members.Count == 0 || committee.Members.Any(member => member.ToOn is null)) return null;
        return committee.Members.Max(member => member.ToOn)!.Value.AddYears(ways.AdultRecordYearsAfterLeaving);
    }

    private static DateOnly ForBirth(DateOnly birth, SchoolWays ways) => birth.AddYears(ways.PupilRecordYearsFromBirth);
}
