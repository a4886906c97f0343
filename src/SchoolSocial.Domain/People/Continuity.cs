using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.People;

/// <summary>
/// What a school may never be without: a head, a safeguarding lead, and somebody who can appoint the next. Judged before an
/// appointment ends or a person leaves.
/// </summary>
public static class Continuity
{
    private static readonly Role[] Heads = [Role.Headteacher, Role.ActingHead];
    private static readonly Role[] SafeguardingLeads = [Role.Dsl];

    /// <summary>The roles that can appoint others. If nobody holds one, nobody can give it to anybody.</summary>
    public static IReadOnlyList<Role> Appoints { get; } = [Role.Headteacher, Role.ActingHead, Role.ComputingLead];

    /// <summary>May this appointment have <paramref name="on"/> as its last day?</summary>
    /// <param name="ending">The appointment that is to end.</param>
    /// <param name="on">Its last day.</param>
    /// <param name="school">All appointments of the school.</param>
    public static Decision CanEnd(Appointment ending, DateOnly on, IReadOnlyCollection<Appointment> school)
    {
        if (!ending.IsConfirmed) return Decision.Allowed;
        var dayAfter = on.AddDays(1);
        var others = school.Where(each => each.Id != ending.Id && each.IsInForce(dayAfter)).ToList();
        if (Heads.Contains(ending.Role) && Nobody(Heads, others)) return Missing("head or acting head", dayAfter);
        return SafeguardingLeads.Contains(ending.Role) && Nobody(SafeguardingLeads, others)
            ? Missing("safeguarding lead", dayAfter)
            : Decision.Allowed;
    }

    /// <summary>
    /// May this person leave? Somebody who must go at once can go without a successor, so that a sign-in never stays open for want
    /// of one; but the school must keep a person who can appoint the next.
    /// </summary>
    /// <param name="person">Who leaves.</param>
    /// <param name="lastDay">Their last day.</param>
    /// <param name="school">All appointments of the school.</param>
    public static Decision CanLeave(Person person, DateOnly lastDay, IReadOnlyCollection<Appointment> school)
    {
        var dayAfter = lastDay.AddDays(1);
        if (!school.Any(each => each.PersonId == person.Id && Appoints.Contains(each.Role) && each.IsInForce(lastDay))) return Decision.Allowed;
        return school.Any(each => each.PersonId != person.Id && Appoints.Contains(each.Role) && each.IsInForce(dayAfter))
            ? Decision.Allowed
            : Decision.Refused(
                $"After {SchoolDates.Day(lastDay)} nobody could appoint anybody: no headteacher, acting headteacher or computing lead would be left. "
                + "Appoint one first.");
    }

    /// <summary>What the school would be without from the day after, in words; empty where nothing is missing.</summary>
    public static IReadOnlyList<string> GapsAfter(Person person, DateOnly lastDay, IReadOnlyCollection<Appointment> school)
    {
        var held = school.Where(each => each.PersonId == person.Id && each.IsInForce(lastDay)).Select(each => each.Role).ToHashSet();
        var others = school.Where(each => each.PersonId != person.Id && each.IsInForce(lastDay.AddDays(1))).ToList();
        var gaps = new List<string>();
        if (held.Overlaps(Heads) && Nobody(Heads, others)) gaps.Add("headteacher or acting headteacher");
        if (held.Overlaps(SafeguardingLeads) && Nobody(SafeguardingLeads, others)) gaps.Add("safeguarding lead");
        return gaps;
    }

    private static bool Nobody(Role[] roles, IEnumerable<Appointment> among) => !among.Any(each => roles.Contains(each.Role));

    private static Decision Missing(string what, DateOnly dayAfter) => Decision.Refused(
        $"Nobody else would be {what} on {SchoolDates.Day(dayAfter)}. Appoint the next one first, starting that day or before, and have it confirmed.");
}
