using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Undertakings;

/// <summary>
/// When a record of this room comes up for review: by the adult rule, counted from the day on which it was over. Null while it is in use. A look
/// at one's own privacy goes with the person, the use of a site with the site (docs/rules/retention.md).
/// </summary>
public static class UndertakingRetention
{
    public static DateOnly? For(Authorisation authorisation, SchoolWays ways) =>
        After(authorisation.EndedAt is { } ended ? SchoolTime.DateOf(ended) : authorisation.IsGranted == false ? SchoolTime.DateOf(authorisation.DecidedAt!.Value) : authorisation.UntilOn, ways);

    /// <summary>A tie is over when it was said to have ended, or when whoever has it left.</summary>
    public static DateOnly? For(Declaration declaration, DateTime? leavesAt, SchoolWays ways) => After(DayOf(declaration.EndedAt ?? leavesAt), ways);

    /// <summary>With the person's record where there is one; of somebody who is not on the register, from the day nothing more was asked.</summary>
    public static DateOnly? For(Starter starter, DateTime? leavesAt, SchoolWays ways) =>
        After(starter.PersonId is null ? DayOf(starter.StoppedAt) ?? starter.Tasks.Select(task => task.DueOn).Append(starter.StartsOn).Max() : DayOf(leavesAt), ways);

    public static DateOnly? For(ClassroomSite site, SchoolWays ways) => After(DayOf(site.WithdrawnAt), ways);

    public static DateOnly? For(Signpost signpost, SchoolWays ways) => After(DayOf(signpost.RetiredAt), ways);

    public static DateOnly For(FamilyEnquiry enquiry, SchoolWays ways) => After(enquiry.On, ways)!.Value;

    private static DateOnly? DayOf(DateTime? at) => at is { } moment ? SchoolTime.DateOf(moment) : null;

    private static DateOnly? After(DateOnly? over, SchoolWays ways) => over?.AddYears(ways.AdultRecordYearsAfterLeaving);
}
