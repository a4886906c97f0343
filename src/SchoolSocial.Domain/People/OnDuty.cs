using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People;

/// <summary>
/// Whom to fetch when something cannot wait: whoever is on the cover list today, then the leaders in order of their office. Who is away is
/// passed over. Where the worry is about the head or the chair, the line is another one.
/// </summary>
public static class OnDuty
{
    private static readonly Role[] Leaders = [Role.Dsl, Role.DeputyDsl, Role.Headteacher, Role.ActingHead, Role.DeputyHead, Role.SeniorLeader];
    private static readonly Role[] AboutTheHead = [Role.Chair, Role.JointChair, Role.ViceChair, Role.AuthorityContact];
    private static readonly Role[] AboutTheChair = [Role.ViceChair, Role.AuthorityContact];

    public static IReadOnlyList<DutyLine> For(DateOnly on, IEnumerable<DutyTurn> turns, IReadOnlyCollection<RoleHolder> holders, IReadOnlySet<Guid> away)
    {
        var here = holders.Select(holder => holder.PersonId).ToHashSet();
        var cover = turns.Where(turn => turn.Covers(on) && here.Contains(turn.PersonId)).OrderBy(turn => turn.At).Select(turn => turn.PersonId).ToList();
        return Line([.. cover, .. InOrder(Leaders, holders)], cover, holders, away);
    }

    /// <summary>Nobody of whom it may be about is in this line, whatever else they hold.</summary>
    public static IReadOnlyList<DutyLine> IfAboutTheHead(IReadOnlyCollection<RoleHolder> holders, IReadOnlySet<Guid> away) =>
        Line([.. InOrder(AboutTheHead, holders).Except(Holding(holders, Role.Headteacher, Role.ActingHead))], [], holders, away);

    public static IReadOnlyList<DutyLine> IfAboutTheChair(IReadOnlyCollection<RoleHolder> holders, IReadOnlySet<Guid> away) =>
        Line([.. InOrder(AboutTheChair, holders).Except(Holding(holders, Role.Chair, Role.JointChair))], [], holders, away);

    private static IEnumerable<Guid> InOrder(Role[] roles, IReadOnlyCollection<RoleHolder> holders) => roles.SelectMany(role => Holding(holders, role));

    private static IEnumerable<Guid> Holding(IReadOnlyCollection<RoleHolder> holders, params Role[] roles) =>
        holders.Where(holder => roles.Contains(holder.Role)).Select(holder => holder.PersonId);

    private static IReadOnlyList<DutyLine> Line(IEnumerable<Guid> people, IReadOnlyCollection<Guid> cover, IReadOnlyCollection<RoleHolder> holders, IReadOnlySet<Guid> away) =>
        [.. people.Distinct().Where(person => !away.Contains(person)).Select(person =>
            new DutyLine(person, [.. holders.Where(holder => holder.PersonId == person).Select(holder => holder.Role).Order()], cover.Contains(person)))];
}

/// <summary>Somebody to fetch, with the offices they hold today.</summary>
public sealed record DutyLine(Guid PersonId, IReadOnlyList<Role> Roles, bool IsCover);
