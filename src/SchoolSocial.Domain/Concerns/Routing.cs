using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Domain.Concerns;

/// <summary>
/// Where a concern goes, and from whom it is kept. The lines are those of 4-rules 4.3 and the schools' own policies
/// (ST14, WH32, JW58): about the head to the chair, about the chair to the vice-chair, never to the person it is about.
/// </summary>
public static class Routing
{
    private static readonly Dictionary<ConcernSubject, Role[][]> Lines = new()
    {
        [ConcernSubject.PupilParentOrPublic] = [[Role.Dsl, Role.DeputyDsl, Role.Headteacher, Role.ActingHead]],
        [ConcernSubject.Staff] = [[Role.Headteacher, Role.ActingHead], [Role.Chair, Role.JointChair]],
        [ConcernSubject.Headteacher] = [[Role.Chair, Role.JointChair], [Role.ViceChair], [Role.AuthorityContact]],
        [ConcernSubject.Chair] = [[Role.ViceChair], [Role.AuthorityContact]],
        [ConcernSubject.Governor] = [[Role.Chair, Role.JointChair], [Role.ViceChair], [Role.AuthorityContact]],
        [ConcernSubject.CentralStaff] = [[Role.TrustHr], [Role.TrustChiefExecutive]],
    };

    /// <summary>The steps of a line, first to last: each is a set of roles that see the concern together.</summary>
    public static IReadOnlyList<IReadOnlyList<Role>> Line(ConcernSubject subject) => Lines[subject];

    /// <summary>What one named adult makes of the concern, by what they hold that day and who employs them.</summary>
    public static ConcernSubject SubjectFor(Employer employer, IReadOnlySet<Role> roles)
    {
        if (roles.Contains(Role.Chair) || roles.Contains(Role.JointChair)) return ConcernSubject.Chair;
        if (roles.Contains(Role.Headteacher) || roles.Contains(Role.ActingHead)) return ConcernSubject.Headteacher;
        if (employer == Employer.Trust) return ConcernSubject.CentralStaff;
        return roles.Count > 0 && roles.All(role => role.IsGovernor() || role == Role.Clerk) ? ConcernSubject.Governor : ConcernSubject.Staff;
    }

    /// <summary>
    /// The route of a concern that names these adults as what it is about, given who holds what today. The strictest of their
    /// lines is taken, they are excluded, and the first step that still has somebody in it receives the concern; where none has,
    /// the last step keeps it sealed until somebody is appointed.
    /// </summary>
    public static ConcernRoute For(IReadOnlyCollection<NamedAdult> about, IReadOnlyCollection<RoleHolder> holders)
    {
        var subject = about.Count == 0 ? ConcernSubject.PupilParentOrPublic : about.Max(adult => SubjectFor(adult.Employer, adult.Roles));
        var excluded = about.Where(adult => adult.PersonId is not null).Select(adult => adult.PersonId!.Value).ToHashSet();
        var line = Lines[subject];
        foreach (var step in line)
        {
            var recipients = holders.Where(holder => step.Contains(holder.Role) && !excluded.Contains(holder.PersonId))
                .Select(holder => holder.PersonId).Distinct().ToList();
            if (recipients.Count > 0) return new ConcernRoute(subject, step, excluded, recipients);
        }

        return new ConcernRoute(subject, line[^1], excluded, []);
    }
}

/// <summary>An adult a concern is about: known to the product or not, with what they hold today.</summary>
public sealed record NamedAdult(Guid? PersonId, Employer Employer, IReadOnlySet<Role> Roles);

/// <summary>A concern's way: what it is about, the roles that see it, the people kept from it and those told of it now.</summary>
public sealed record ConcernRoute(
    ConcernSubject Subject, IReadOnlyList<Role> Audience, IReadOnlySet<Guid> Excluded, IReadOnlyList<Guid> Recipients);
