using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>Who is on a concern and as what; what it is marked with. What is changed keeps its old value and says why.</summary>
public sealed partial class Concern
{
    public const int OutcomeMaxLength = 1_000;

    private readonly List<ConcernPerson> people = [];
    private readonly List<ConcernPersonChange> personChanges = [];
    private readonly List<ConcernTagging> tags = [];
    private readonly List<ConcernClassification> classifications = [];
    private readonly List<ConcernChildPart> childParts = [];

    /// <summary>All that ever were on it; those with a <see cref="ConcernPerson.RemovedAt"/> count no more.</summary>
    public IReadOnlyList<ConcernPerson> People => people;

    public IReadOnlyList<ConcernPersonChange> PersonChanges => personChanges;

    public IReadOnlyList<ConcernTagging> Tags => tags;

    public IReadOnlyList<ConcernClassification> Classifications => classifications;

    public IReadOnlyList<ConcernChildPart> ChildParts => childParts;

    public IReadOnlyList<ConcernPerson> PeopleNow => [.. people.Where(person => person.RemovedAt is null)];

    /// <summary>The adults of the school whom what was written hits: what they write about it cools first.</summary>
    public IReadOnlySet<Guid> AttackedNow =>
        people.Where(person => person is { RemovedAt: null, PersonId: not null, PartPlayed: PartPlayed.Target or PartPlayed.StaffInvolved }).Select(person => person.PersonId!.Value).ToHashSet();

    public IReadOnlyList<ConcernTag> TagsNow => [.. tags.Where(tag => tag.UntilAt is null).Select(tag => tag.Tag).Order()];

    /// <summary>May this change be made to somebody's link, or may they be added with this part?</summary>
    public Decision CanName(PersonMatch who, PartPlayed part, Guid? exceptLinkId = null) =>
        who.IsKnown && people.Exists(link => link.RemovedAt is null && link.Who == who && link.PartPlayed == part && link.Id != exceptLinkId)
            ? Decision.Refused("They are on this concern in that part already.")
            : Decision.Allowed;

    /// <summary>An adult of the school who may have done it is what the concern is about: naming them takes the route that follows from it.</summary>
    public bool NeedsRoute(Guid? personId, PartPlayed part) => part == PartPlayed.Alleged && personId is { } id
        && !exclusions.Exists(excluded => excluded is { LiftedAt: null, Reason: ExclusionReason.Subject } && excluded.PersonId == id);

    public ConcernPerson AddPerson(NamedPerson named, Sealed reason, ConcernRoute? route, Actor actor, DateTime at)
    {
        CanName(named.Who, named.Part).Demand();
        TakeRoute(named.PersonId, named.Part, route, reason, actor, at);
        var link = new ConcernPerson(this, named);
        people.Add(link);
        Changed(link, LinkChange.Added, null, reason, PersonAdded, actor, at);
        return link;
    }

    /// <summary>They played another part. Whom it was about stays kept from it.</summary>
    public void MovePerson(Guid linkId, PartPlayed part, Sealed was, Sealed reason, ConcernRoute? route, Actor actor, DateTime at)
    {
        var link = LinkOf(linkId);
        CanName(link.Who, part, linkId).Demand();
        TakeRoute(link.PersonId, part, route, reason, actor, at);
        link.Move(part);
        Changed(link, LinkChange.PartChanged, was, reason, "concern.person-moved", actor, at);
    }

    /// <summary>A name or handle turns out to be somebody on the roll, of the staff or among the parents.</summary>
    public void MatchPerson(Guid linkId, PersonMatch match, Sealed? was, Sealed reason, ConcernRoute? route, Actor actor, DateTime at)
    {
        var link = LinkOf(linkId);
        CanName(match, link.PartPlayed, linkId).Demand();
        TakeRoute(match.PersonId, link.PartPlayed, route, reason, actor, at);
        link.Match(match);
        Changed(link, LinkChange.Matched, was, reason, PersonMatched, actor, at);
    }

    public void NoteAwareness(Guid linkId, Awareness awareness, Sealed? was, Actor actor, DateTime at)
    {
        var link = LinkOf(linkId);
        link.Learn(awareness);
        Changed(link, LinkChange.AwarenessNoted, was, null, "concern.person-noted", actor, at);
    }

    public void NoteOutcome(Guid linkId, Sealed outcome, Actor actor, DateTime at)
    {
        var link = LinkOf(linkId);
        var was = link.Outcome;
        link.End(outcome);
        Changed(link, LinkChange.OutcomeNoted, was, null, "concern.person-noted", actor, at);
    }

    /// <summary>What they are, how they belong to a child, and whether they are an adult at risk, as far as it is known now.</summary>
    public void NoteWho(Guid linkId, PersonKind? kind, Sealed? relation, bool isAdultAtRisk, Sealed? was, Actor actor, DateTime at)
    {
        var link = LinkOf(linkId);
        link.Describe(kind, relation, isAdultAtRisk);
        Changed(link, LinkChange.WhoNoted, was, null, "concern.person-noted", actor, at);
    }

    /// <summary>It was somebody else. Whom it was about stays kept from it.</summary>
    public void RemovePerson(Guid linkId, Sealed was, Sealed reason, Actor actor, DateTime at)
    {
        var link = LinkOf(linkId);
        link.Remove(at);
        Changed(link, LinkChange.Removed, was, reason, "concern.person-removed", actor, at);
    }

    /// <summary>Classifies it anew; its line stays, for that depends on whom it is about alone.</summary>
    public void Classify(Guid id, ConcernKind kind, IReadOnlyCollection<ConcernTag> marked, Sealed? wasTags, Sealed reason, Actor actor, DateTime at)
    {
        classifications.Add(new ConcernClassification(id, this, Kind, wasTags, reason, actor, at));
        Kind = kind;
        foreach (var tag in tags.Where(tag => tag.UntilAt is null && !marked.Contains(tag.Tag))) tag.End(at);
        var now = TagsNow;
        tags.AddRange(marked.Distinct().Where(tag => !now.Contains(tag)).Select(tag => new ConcernTagging(this, tag, at)));
        Moved("concern.classified", actor, at, reason);
    }

    public Decision CanOpenChildPart => Subject == ConcernSubject.PupilParentOrPublic
        ? Decision.Refused("This concern is about children already: those who safeguard them see it.")
        : Decision.Allowed;

    /// <summary>What a child needs, told to those who safeguard children, as a concern of its own.</summary>
    public Concern OpenChildPart(Guid id, ConcernReport report, ConcernRoute route, DateTime acknowledgeBy, Actor actor, DateTime at)
    {
        CanOpenChildPart.Demand();
        var part = Raise(id, report, route, acknowledgeBy, actor, at);
        var kept = part.ExcludedNow;
        foreach (var excluded in exclusions.Where(excluded => excluded.LiftedAt is null && !kept.Contains(excluded.PersonId)))
        {
            part.exclusions.Add(new ConcernExclusion(Guid.CreateVersion7(), part, excluded.PersonId, excluded.Reason, null, actor, at));
        }

        childParts.Add(new ConcernChildPart(this, id, actor, at));
        Moved("concern.child-part-opened", actor, at);
        return part;
    }

    private void TakeRoute(Guid? personId, PartPlayed part, ConcernRoute? route, Sealed reason, Actor actor, DateTime at)
    {
        if (!NeedsRoute(personId, part)) return;
        if (route?.Excluded.Contains(personId!.Value) != true) throw new InvalidOperationException("Naming the adult it is about takes the route that follows from it.");
        Reroute(route, reason, actor, at);
    }

    private ConcernPerson LinkOf(Guid linkId) => people.Single(link => link.Id == linkId && link.RemovedAt is null);

    private void Changed(ConcernPerson link, LinkChange what, Sealed? was, Sealed? reason, string action, Actor actor, DateTime at)
    {
        personChanges.Add(new ConcernPersonChange(Id, link.Id, what, was, reason, actor, at));
        Moved(action, actor, at, reason);
    }
}
