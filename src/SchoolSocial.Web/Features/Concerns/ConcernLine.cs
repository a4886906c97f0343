using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>
/// Who holds what at this moment and who is away: what every question of a concern's line is asked with. What somebody held earlier today
/// or is about to hold still says whom a concern is about.
/// </summary>
public sealed record ConcernLine(IReadOnlyCollection<RoleHolder> Holders, IReadOnlyCollection<RoleHolder> HeldOrToCome, IReadOnlySet<Guid> Away)
{
    public RouteDay Day => RouteDay.Ordinary with { Away = Away };

    public static async Task<ConcernLine> ReadAsync(SchoolDb db, Guid schoolId, SchoolClock clock, CancellationToken cancel) => new(
        await db.RoleHoldersAsync(schoolId, clock.Now, cancel), await db.RolesHeldOrToComeAsync(schoolId, clock.Today, cancel), await db.AwayAsync(schoolId, clock.Today, cancel));

    public NamedAdult Named(Person person) =>
        new(person.Id, person.Employer, HeldOrToCome.Where(holder => holder.PersonId == person.Id).Select(holder => holder.Role).ToHashSet());

    /// <summary>Where a concern goes once one more adult is named as what it is about: never to a less strict line than it has.</summary>
    public ConcernRoute RouteWith(Concern concern, Person person)
    {
        var about = concern.Exclusions.Where(excluded => excluded is { LiftedAt: null, Reason: ExclusionReason.Subject }).Select(excluded => excluded.PersonId).Append(person.Id).ToHashSet();
        var named = Named(person);
        var subject = Routing.SubjectFor(named.Employer, named.Roles);
        var relatives = concern.Exclusions.Where(excluded => excluded.LiftedAt is null).Select(excluded => excluded.PersonId).ToHashSet();
        return Routing.For(subject > concern.Subject ? subject : concern.Subject, about, Holders, Day with { Relatives = relatives });
    }

    /// <summary>Would anybody who is here still see it without this person, or somebody after them in its line?</summary>
    public Decision CanDoWithout(Concern concern, Guid personId)
    {
        if (concern.SeenBy(Holders).Any(seeing => seeing != personId && !Away.Contains(seeing))) return Decision.Allowed;
        var excluded = concern.ExcludedNow.Append(personId).ToHashSet();
        return Routing.Next(concern.Subject, excluded, Away, Holders, concern.ToldSoFar) is null
            ? Decision.Refused("Nobody after them in the line of this concern could take it on. Let somebody else in first, or ask for the local authority's contact to be added.")
            : Decision.Allowed;
    }

    /// <summary>
    /// Somebody was kept from it. Where it was in their hands, those who were told of it too are asked to go on with it; where there is nobody
    /// of these, it goes to the next step of its line. At the end of the line it is kept for the last, whoever will hold that.
    /// </summary>
    public async Task TakeOverAsync(Concern concern, IReadOnlySet<Guid> kept, Invitations invitations, Actor actor, DateTime at, CancellationToken cancel)
    {
        if (kept.Count == 0 || concern.Status == ConcernStatus.Closed) return;
        if (concern.CanGoOn(Holders, Away) is { Count: > 0 } others)
        {
            if (concern.Acknowledged is { } inHand && kept.Contains(inHand.ById)) await invitations.CallAsync(concern, [.. others], NoticeKind.ConcernToTakeOn, cancel);
            return;
        }

        var step = concern.NextStep(Holders, Away) ?? concern.NextStep(Holders, new HashSet<Guid>());
        if (step is null && concern.SeenBy(Holders).Count > 0) return;
        var line = Routing.Line(concern.Subject);
        concern.Climb(step ?? new ConcernStep(line.Count - 1, line[^1], []), actor, at);
        if (step is not null) await invitations.CallAsync(concern, step.People, cancel);
    }
}
