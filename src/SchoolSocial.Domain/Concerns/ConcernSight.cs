using System.Linq.Expressions;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Domain.Concerns;

/// <summary>Who sees a concern, who never does, and how that changes: each with a reason, and nothing of it forgotten.</summary>
public sealed partial class Concern
{
    private readonly List<ConcernAudience> audience = [];
    private readonly List<ConcernExclusion> exclusions = [];
    private readonly List<ConcernTelling> tellings = [];
    private readonly List<ConcernHandOver> handOvers = [];

    /// <summary>All that ever were its audience; those that are it now have no <see cref="ConcernAudience.UntilAt"/>.</summary>
    public IReadOnlyList<ConcernAudience> Audience => audience;

    public IReadOnlyList<ConcernExclusion> Exclusions => exclusions;

    /// <summary>Who was told of it in the product, and when: the steps it has climbed.</summary>
    public IReadOnlyList<ConcernTelling> Tellings => tellings;

    /// <summary>Who was told of it in person or by telephone, because they could not sign in yet.</summary>
    public IReadOnlyList<ConcernHandOver> HandOvers => handOvers;

    /// <summary>
    /// The one rule of who sees a concern: a role or person of its audience, at its school, and not excluded. Every query
    /// starts from it; what it does not give is not found.
    /// </summary>
    public static Expression<Func<Concern, bool>> VisibleTo(Actor viewer)
    {
        var letsIn = ConcernAudience.LetsIn(viewer);
        var keepsOut = ConcernExclusion.KeepsOut(viewer);
        return concern =>
            concern.SchoolId == viewer.SchoolId
            && concern.Audience.AsQueryable().Any(letsIn)
            && !concern.Exclusions.AsQueryable().Any(keepsOut);
    }

    /// <summary>Whose letters and meetings the viewer may read: those they see whole, and those they were granted no more of.</summary>
    public static Expression<Func<Concern, bool>> LettersVisibleTo(Actor viewer)
    {
        var letsIn = ConcernAudience.LetsReadLetters(viewer);
        var keepsOut = ConcernExclusion.KeepsOut(viewer);
        return concern =>
            concern.SchoolId == viewer.SchoolId
            && concern.Audience.AsQueryable().Any(letsIn)
            && !concern.Exclusions.AsQueryable().Any(keepsOut);
    }

    /// <summary>What a reporter may look up again: that it was received and how it stands, for what they reported themselves.</summary>
    public static Expression<Func<Concern, bool>> ReportedBy(Actor viewer) =>
        concern => concern.SchoolId == viewer.SchoolId && concern.ReporterId == viewer.PersonId;

    /// <summary>The roles that see it whole now.</summary>
    public IReadOnlyList<Role> SeeingRoles =>
        [.. audience.Where(seen => seen is { UntilAt: null, Share: Share.Whole, Role: not null }).Select(seen => seen.Role!.Value).Distinct()];

    /// <summary>The roles that saw it when it was logged: all that its reporter was ever told of where it goes.</summary>
    public IReadOnlyList<Role> FirstRoles =>
        [.. audience.Where(seen => seen is { Why: AudienceReason.Line, Role: not null } && seen.SinceAt == RaisedAt).Select(seen => seen.Role!.Value).Distinct()];

    /// <summary>Who may not see it now.</summary>
    public IReadOnlySet<Guid> ExcludedNow => exclusions.Where(excluded => excluded.LiftedAt is null).Select(excluded => excluded.PersonId).ToHashSet();

    public IReadOnlySet<Guid> ToldSoFar => tellings.Select(telling => telling.PersonId).ToHashSet();

    /// <summary>The people who can open it whole, given who holds what today.</summary>
    public IReadOnlySet<Guid> SeenBy(IReadOnlyCollection<RoleHolder> holders)
    {
        var (roles, excluded) = (SeeingRoles, ExcludedNow);
        return holders.Where(holder => roles.Contains(holder.Role)).Select(holder => holder.PersonId)
            .Concat(audience.Where(seen => seen is { UntilAt: null, Share: Share.Whole, PersonId: not null }).Select(seen => seen.PersonId!.Value))
            .Where(person => !excluded.Contains(person)).ToHashSet();
    }

    /// <summary>The people who can read its letters and meetings: those who see it whole, and those who were granted no more than these.</summary>
    public IReadOnlySet<Guid> LettersReadBy(IReadOnlyCollection<RoleHolder> holders)
    {
        var (granted, excluded) = (audience.Where(seen => seen is { UntilAt: null, Share: Share.LettersAndMeetings }).ToList(), ExcludedNow);
        return SeenBy(holders)
            .Concat(holders.Where(holder => granted.Exists(seen => seen.Role == holder.Role)).Select(holder => holder.PersonId))
            .Concat(granted.Where(seen => seen.PersonId is not null).Select(seen => seen.PersonId!.Value))
            .Where(person => !excluded.Contains(person)).ToHashSet();
    }

    /// <summary>The next step of its line: where it climbs when nobody took it in hand in time, or nobody who sees it is left.</summary>
    public ConcernStep? NextStep(IReadOnlyCollection<RoleHolder> holders, IReadOnlySet<Guid> away) =>
        Routing.Next(Subject, ExcludedNow, away, holders, ToldSoFar);

    /// <summary>Goes to the next step of its line, whose people see it from now on.</summary>
    public void Climb(ConcernStep step, Actor actor, DateTime at)
    {
        foreach (var role in step.Roles.Where(role => !SeeingRoles.Contains(role)).ToList()) audience.Add(ConcernAudience.ForRole(this, role, AudienceReason.Climbed, at));
        Tell(step.People, at);
        Moved("concern.climbed", actor, at);
    }

    /// <summary>May this person be given a part in it (seeing it, an action)? Whom it is kept from never.</summary>
    public Decision CanInvolve(Guid personId) => exclusions.Find(excluded => excluded.LiftedAt is null && excluded.PersonId == personId)?.Reason switch
    {
        null => Decision.Allowed,
        ExclusionReason.Subject => Decision.Refused("This concern is about them, so they cannot have a part in handling it. Choose somebody else."),
        _ => Decision.Refused("They are kept from this concern because they are too close to it. Choose somebody else."),
    };

    public Decision CanGrant(Guid personId, Share share)
    {
        if (CanInvolve(personId) is { IsAllowed: false } refused) return refused;
        return audience.Exists(seen => seen.UntilAt is null && seen.PersonId == personId && (seen.Share == share || seen.Share == Share.Whole))
            ? Decision.Refused("They have been granted this already.")
            : Decision.Allowed;
    }

    /// <summary>Lets one more person in, or a role, with a reason; all of it, or its letters and meetings alone.</summary>
    public void Grant(Guid id, Guid personId, Share share, Sealed reason, Actor actor, DateTime at)
    {
        CanGrant(personId, share).Demand();
        audience.Add(ConcernAudience.Granted(id, this, null, personId, share, reason, actor, at));
        Moved("concern.granted", actor, at, reason);
    }

    public Decision CanGrant(Role role, Share share) =>
        audience.Exists(seen => seen.UntilAt is null && seen.Role == role && (seen.Share == share || seen.Share == Share.Whole))
            ? Decision.Refused("This role can see it already.")
            : Decision.Allowed;

    public void Grant(Guid id, Role role, Share share, Sealed reason, Actor actor, DateTime at)
    {
        CanGrant(role, share).Demand();
        audience.Add(ConcernAudience.Granted(id, this, role, null, share, reason, actor, at));
        Moved("concern.granted", actor, at, reason);
    }

    /// <summary>Only what was granted can be taken back; the line itself is nobody's to cut.</summary>
    public Decision CanWithdraw(Guid audienceId)
    {
        var seen = audience.Find(each => each.Id == audienceId && each.UntilAt is null);
        return seen is { Why: AudienceReason.Granted } ? Decision.Allowed : Decision.Refused("Only what was granted can be withdrawn.");
    }

    public void Withdraw(Guid audienceId, Sealed reason, Actor actor, DateTime at)
    {
        CanWithdraw(audienceId).Demand();
        audience.Single(each => each.Id == audienceId).End(at);
        Moved("concern.grant-withdrawn", actor, at, reason);
    }

    public Decision CanExclude(Guid personId) => ExcludedNow.Contains(personId)
        ? Decision.Refused("They are kept from this concern already.")
        : Decision.Allowed;

    /// <summary>Keeps somebody from it: a relative of somebody in it, or somebody too close. Who handles it then, its line says.</summary>
    public void Exclude(Guid id, Guid personId, ExclusionReason reason, Sealed? words, Actor actor, DateTime at)
    {
        CanExclude(personId).Demand();
        exclusions.Add(new ConcernExclusion(id, this, personId, reason, words, actor, at));
        foreach (var granted in audience.Where(seen => seen.UntilAt is null && seen.PersonId == personId)) granted.End(at);
        Moved("concern.person-excluded", actor, at, words);
    }

    /// <summary>
    /// Keeps those from it who have declared a tie with a child in it, where nothing keeps them from it yet. They and nobody else are given
    /// back; the reason that is stored is a neutral one.
    /// </summary>
    public IReadOnlySet<Guid> KeepApart(IEnumerable<Guid> tied, Actor actor, DateTime at)
    {
        var kept = tied.Where(person => CanExclude(person).IsAllowed).ToHashSet();
        foreach (var person in kept) Exclude(Guid.CreateVersion7(), person, ExclusionReason.Declared, null, actor, at);
        return kept;
    }

    /// <summary>
    /// Keeps those from it who are kept from the concern about an adult that it is the child's part of, and gives back whom nothing had kept
    /// from it until now. Neither tells of the other: no words come along.
    /// </summary>
    public IReadOnlySet<Guid> KeepFromAsWell(Concern aboutAdult, Actor actor, DateTime at)
    {
        var fresh = aboutAdult.exclusions.Where(excluded => excluded.LiftedAt is null && CanExclude(excluded.PersonId).IsAllowed).DistinctBy(excluded => excluded.PersonId).ToList();
        foreach (var excluded in fresh) Exclude(Guid.CreateVersion7(), excluded.PersonId, excluded.Reason, null, actor, at);
        return fresh.Select(excluded => excluded.PersonId).ToHashSet();
    }

    /// <summary>
    /// Those who were told of it, still see it and are here: they can go on with it when somebody was kept from it. Where
    /// there is none, the next step of its line takes it.
    /// </summary>
    public IReadOnlySet<Guid> CanGoOn(IReadOnlyCollection<RoleHolder> holders, IReadOnlySet<Guid> away)
    {
        var told = ToldSoFar;
        return SeenBy(holders).Where(person => told.Contains(person) && !away.Contains(person)).ToHashSet();
    }

    /// <summary>Whom a concern is about stays kept from it, whatever becomes of it.</summary>
    public Decision CanReadmit(Guid exclusionId)
    {
        var excluded = exclusions.Find(each => each.Id == exclusionId && each.LiftedAt is null);
        if (excluded is null) return Decision.Refused("They are not kept from this concern any more.");
        return excluded.Reason == ExclusionReason.Subject
            ? Decision.Refused("This concern is about them, so they stay kept from it.")
            : Decision.Allowed;
    }

    public void Readmit(Guid exclusionId, Sealed reason, Actor actor, DateTime at)
    {
        CanReadmit(exclusionId).Demand();
        exclusions.Single(each => each.Id == exclusionId).Lift(at);
        Moved(PersonReadmitted, actor, at, reason);
    }

    /// <summary>It turns out to be about somebody else as well: they are excluded, and it goes to the stricter line, away from whoever had it.</summary>
    public void Reroute(ConcernRoute route, Sealed reason, Actor actor, DateTime at)
    {
        Subject = route.Subject;
        foreach (var seen in audience.Where(seen => seen.UntilAt is null && !(seen is { Why: not AudienceReason.Granted, Role: { } role } && route.Audience.Contains(role)))) seen.End(at);
        foreach (var role in route.Audience.Where(role => !SeeingRoles.Contains(role)).ToList()) audience.Add(ConcernAudience.ForRole(this, role, AudienceReason.Line, at));
        var kept = exclusions.Where(excluded => excluded is { LiftedAt: null, Reason: ExclusionReason.Subject }).Select(excluded => excluded.PersonId).ToHashSet();
        foreach (var person in route.Excluded.Where(person => !kept.Contains(person))) exclusions.Add(new ConcernExclusion(Guid.CreateVersion7(), this, person, ExclusionReason.Subject, null, actor, at));
        Tell(route.Recipients, at);
        Moved("concern.rerouted", actor, at, reason);
    }

    /// <summary>Somebody who cannot sign in was told of it outside: who, how and when.</summary>
    public void HandOver(Guid id, Sealed who, DateTime toldAt, Actor actor, DateTime at)
    {
        handOvers.Add(new ConcernHandOver(id, this, who, toldAt, actor, at));
        Moved("concern.handed-over", actor, at);
    }

    private void Tell(IEnumerable<Guid> people, DateTime at)
    {
        var told = ToldSoFar;
        tellings.AddRange(people.Where(person => !told.Contains(person)).Distinct().Select(person => new ConcernTelling(this, person, at)));
    }
}
