using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Domain.Concerns;

/// <summary>
/// Where a concern goes, and from whom it is kept. The lines are those of KCSIE, Part four and the schools' own policies
/// (ST14, WH32, JW58): about the head to the chair, about the chair to the vice-chair, never to the person it is about, and
/// to the authority's contact last.
/// </summary>
public static class Routing
{
    private static readonly Role[] Chairs = [Role.Chair, Role.JointChair];

    private static readonly Dictionary<ConcernSubject, Role[][]> Lines = new()
    {
        [ConcernSubject.PupilParentOrPublic] = [[Role.Dsl], [Role.DeputyDsl], [Role.Headteacher, Role.ActingHead], [Role.AuthorityContact]],
        [ConcernSubject.Staff] = [[Role.Headteacher], [Role.ActingHead], Chairs, [Role.AuthorityContact]],
        [ConcernSubject.Headteacher] = [Chairs, [Role.ViceChair], [Role.AuthorityContact]],
        [ConcernSubject.Chair] = [[Role.ViceChair], [Role.AuthorityContact]],
        [ConcernSubject.Governor] = [Chairs, [Role.ViceChair], [Role.AuthorityContact]],
        [ConcernSubject.CentralStaff] = [[Role.TrustHr], [Role.TrustChiefExecutive], [Role.AuthorityContact]],
    };

    /// <summary>The steps of a line, first to last: each is a set of roles that hold it together.</summary>
    public static IReadOnlyList<IReadOnlyList<Role>> Line(ConcernSubject subject) => Lines[subject];

    /// <summary>
    /// How many of the first steps see a concern from the beginning. Who safeguards children sees all that is about children;
    /// anything about an adult is seen by the step that receives it alone.
    /// </summary>
    public static int SeenTogether(ConcernSubject subject) => subject == ConcernSubject.PupilParentOrPublic ? 3 : 0;

    /// <summary>What one named adult makes of the concern, by what they hold that day and who employs them.</summary>
    public static ConcernSubject SubjectFor(Employer employer, IReadOnlySet<Role> roles)
    {
        if (roles.Contains(Role.Chair) || roles.Contains(Role.JointChair)) return ConcernSubject.Chair;
        if (roles.Contains(Role.Headteacher) || roles.Contains(Role.ActingHead)) return ConcernSubject.Headteacher;
        if (employer == Employer.Trust) return ConcernSubject.CentralStaff;
        return roles.Count > 0 && roles.All(role => role.IsGovernor() || role == Role.Clerk) ? ConcernSubject.Governor : ConcernSubject.Staff;
    }

    /// <summary>
    /// The next step of a line: the first whose holders are neither excluded, nor away, nor told already. Null where the line is at
    /// its end. It is asked when a concern is raised, when a clock was missed and when somebody is excluded later.
    /// </summary>
    /// <param name="subject">Whom the concern is about.</param>
    /// <param name="excluded">Who may not see it.</param>
    /// <param name="away">Who is absent today, or has the other of two parts that must be two.</param>
    /// <param name="holders">Who holds what today.</param>
    /// <param name="told">Who was told already.</param>
    public static ConcernStep? Next(
        ConcernSubject subject, IReadOnlySet<Guid> excluded, IReadOnlySet<Guid> away, IReadOnlyCollection<RoleHolder> holders, IReadOnlySet<Guid> told)
    {
        var line = Lines[subject];
        for (var number = 0; number < line.Length; number++)
        {
            var people = Holding(line[number], holders).Where(person => !excluded.Contains(person) && !away.Contains(person) && !told.Contains(person)).ToList();
            if (people.Count > 0) return new ConcernStep(number, line[number], people);
        }

        return null;
    }

    /// <summary>
    /// The route of a concern that names these adults as what it is about, given who holds what today. The strictest of their
    /// lines is taken, they are excluded, and the first step with somebody who may see it and is here receives it. Who was passed over
    /// because they are away may see it when they are back. Where nobody can receive it, the last step keeps it sealed.
    /// </summary>
    public static ConcernRoute For(IReadOnlyCollection<NamedAdult> about, IReadOnlyCollection<RoleHolder> holders, RouteDay? day = null) => For(
        about.Count == 0 ? ConcernSubject.PupilParentOrPublic : about.Max(adult => SubjectFor(adult.Employer, adult.Roles)),
        about.Where(adult => adult.PersonId is not null).Select(adult => adult.PersonId!.Value).ToHashSet(),
        holders, day ?? RouteDay.Ordinary);

    /// <summary>The same where it is settled whom it is about.</summary>
    public static ConcernRoute For(ConcernSubject subject, IReadOnlySet<Guid> about, IReadOnlyCollection<RoleHolder> holders, RouteDay day)
    {
        var relatives = day.Relatives.Where(person => !about.Contains(person)).ToHashSet();
        var excluded = about.Concat(relatives).ToHashSet();
        var nobody = new HashSet<Guid>();

        // Where everybody is away, somebody who is away is still better than nobody.
        var first = Next(subject, excluded, day.Away, holders, nobody) ?? Next(subject, excluded, nobody, holders, nobody);
        var line = Lines[subject];
        var steps = first is null
            ? [line[^1]]
            : line.Where((roles, number) => number == first.Number || number < SeenTogether(subject)
                || (number < first.Number && Holding(roles, holders).Any(person => !excluded.Contains(person)))).ToList();
        var audience = steps.SelectMany(roles => roles).ToList();
        var present = Holding(audience, holders).Where(person => !excluded.Contains(person) && !day.Away.Contains(person)).ToList();
        return new ConcernRoute(subject, audience, about, first?.People ?? [])
        {
            Relatives = relatives,
            Present = present.Count > 0 ? present : first?.People ?? [],
        };
    }

    private static IEnumerable<Guid> Holding(IReadOnlyList<Role> roles, IReadOnlyCollection<RoleHolder> holders) =>
        holders.Where(holder => roles.Contains(holder.Role)).Select(holder => holder.PersonId).Distinct();
}

/// <summary>An adult a concern is about: known to the product or not, with what they hold today.</summary>
public sealed record NamedAdult(Guid? PersonId, Employer Employer, IReadOnlySet<Role> Roles);

/// <summary>A step of a line with the people it reaches today.</summary>
public sealed record ConcernStep(int Number, IReadOnlyList<Role> Roles, IReadOnlyList<Guid> People);

/// <summary>What decides a route beside the roles: who is away, or has another part in it, and who is a relative of somebody in it.</summary>
public sealed record RouteDay(IReadOnlySet<Guid> Away, IReadOnlySet<Guid> Relatives)
{
    public static RouteDay Ordinary { get; } = new(new HashSet<Guid>(), new HashSet<Guid>());
}

/// <summary>A concern's way: what it is about, the roles that see it, the people it is about and those told of it first.</summary>
public sealed record ConcernRoute(
    ConcernSubject Subject, IReadOnlyList<Role> Audience, IReadOnlySet<Guid> Excluded, IReadOnlyList<Guid> Recipients)
{
    /// <summary>Kept from it because somebody in it is a relative of theirs.</summary>
    public IReadOnlySet<Guid> Relatives { get; init; } = new HashSet<Guid>();

    /// <summary>Everybody who may see it and is here today.</summary>
    public IReadOnlyList<Guid> Present { get; init; } = Recipients;

    /// <summary>Where somebody may be at risk nobody waits for the next step: all who may see it are told at once.</summary>
    public IReadOnlyList<Guid> Told(AtRisk risk) => risk == AtRisk.No ? Recipients : [.. Recipients.Union(Present)];
}
