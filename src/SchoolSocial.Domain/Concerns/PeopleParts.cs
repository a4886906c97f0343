using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>Somebody on a concern, with the part they played in it. Each link has its own part, awareness and outcome.</summary>
public sealed class ConcernPerson : Part
{
    public const int WordsMaxLength = 200;

    internal ConcernPerson(Concern concern, NamedPerson named)
        : base(named.Id ?? Guid.CreateVersion7())
    {
        ConcernId = concern.Id;
        PartPlayed = named.Part;
        PupilId = named.PupilId;
        PersonId = named.PersonId;
        GuardianId = named.GuardianId;
        Words = named.Words;
        IsAdultAtRisk = named.IsAdultAtRisk;
        Kind = named.Kind;
        Relation = named.Relation;
    }

    private ConcernPerson()
    {
    }

    public Guid ConcernId { get; private set; }

    public PartPlayed PartPlayed { get; private set; }

    public Guid? PupilId { get; private set; }

    public Guid? PersonId { get; private set; }

    public Guid? GuardianId { get; private set; }

    /// <summary>A name or handle as it was given, sealed. It stays when the person is matched to the roll.</summary>
    public Sealed? Words { get; private set; }

    /// <summary>What they are, where somebody has said so; who is matched is what the register says (WH03).</summary>
    public PersonKind? Kind { get; private set; }

    /// <summary>How they belong to a child or a family, in words, sealed: "his uncle".</summary>
    public Sealed? Relation { get; private set; }

    /// <summary>An adult at risk of harm: the safeguarding duty covers them too (ST54).</summary>
    public bool IsAdultAtRisk { get; private set; }

    /// <summary>Do they know of it? Null while nobody has said. It is still what it is if they do not (WH31).</summary>
    public Awareness? Awareness { get; private set; }

    /// <summary>What came of it for this person, sealed.</summary>
    public Sealed? Outcome { get; private set; }

    /// <summary>Taken off, because it was somebody else; the link stays in the record and counts no more.</summary>
    public DateTime? RemovedAt { get; private set; }

    public PersonMatch Who => new(PupilId, PersonId, GuardianId);

    public bool IsMatched => Who.IsKnown;

    /// <summary>What was said of them, else what follows from whom they were matched to; null where nobody knows.</summary>
    public PersonKind? KindNow => Kind ?? (PupilId is not null ? PersonKind.Pupil : PersonId is not null ? PersonKind.WorksHere : GuardianId is not null ? PersonKind.ParentOrCarer : null);

    public override Guid RootId => ConcernId;

    internal void Move(PartPlayed part) => PartPlayed = part;

    internal void Match(PersonMatch match) => (PupilId, PersonId, GuardianId) = (match.PupilId, match.PersonId, match.GuardianId);

    internal void Learn(Awareness awareness) => Awareness = awareness;

    internal void End(Sealed outcome) => Outcome = outcome;

    internal void Describe(PersonKind? kind, Sealed? relation, bool isAdultAtRisk) => (Kind, Relation, IsAdultAtRisk) = (kind, relation, isAdultAtRisk);

    internal void Remove(DateTime at) => RemovedAt = at;
}

/// <summary>Who a name turned out to be: a pupil, an adult of the school or a parent.</summary>
public sealed record PersonMatch(Guid? PupilId = null, Guid? PersonId = null, Guid? GuardianId = null)
{
    public bool IsKnown => PupilId is not null || PersonId is not null || GuardianId is not null;
}

/// <summary>What somebody is to the school: "parent" reaches further than mothers and fathers, and not everybody is known (WH03).</summary>
public enum PersonKind
{
    Pupil = 1,
    FormerPupil,
    ParentOrCarer,
    Relative,

    /// <summary>A friend, partner or neighbour of a family.</summary>
    CloseToFamily,
    WorksHere,
    Governs,
    Visitor,
    OfThePublic,

    /// <summary>Nobody knows, or they hide behind a name.</summary>
    NotKnown,
}

public enum Awareness
{
    Aware = 1,
    NotAware,
    NotToldYet,
}

/// <summary>What was changed about a person's link, with what it was before and why. Written once.</summary>
public sealed class ConcernPersonChange : AppendOnlyPart
{
    internal ConcernPersonChange(Guid concernId, Guid concernPersonId, LinkChange what, Sealed? was, Sealed? reason, Actor actor, DateTime at)
    {
        ConcernId = concernId;
        ConcernPersonId = concernPersonId;
        What = what;
        Was = was;
        Reason = reason;
        ById = actor.PersonId;
        At = at;
    }

    private ConcernPersonChange()
    {
    }

    public Guid ConcernId { get; private set; }

    public Guid ConcernPersonId { get; private set; }

    public LinkChange What { get; private set; }

    /// <summary>What it was before, in words, sealed to the concern; null where there was nothing.</summary>
    public Sealed? Was { get; private set; }

    public Sealed? Reason { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

public enum LinkChange
{
    Added = 1,
    PartChanged,
    Matched,
    AwarenessNoted,
    OutcomeNoted,
    Removed,
    WhoNoted,
}

/// <summary>A concern marked with a tag. Taken off, it stays in the record.</summary>
public sealed class ConcernTagging : Part
{
    internal ConcernTagging(Concern concern, ConcernTag tag, DateTime at)
    {
        ConcernId = concern.Id;
        Tag = tag;
        SinceAt = at;
    }

    private ConcernTagging()
    {
    }

    public Guid ConcernId { get; private set; }

    public ConcernTag Tag { get; private set; }

    public DateTime SinceAt { get; private set; }

    public DateTime? UntilAt { get; private set; }

    public override Guid RootId => ConcernId;

    internal void End(DateTime at) => UntilAt = at;
}

/// <summary>A concern was classified anew: what it was before, who did it and why. Written once.</summary>
public sealed class ConcernClassification : AppendOnlyPart
{
    internal ConcernClassification(Guid id, Concern concern, ConcernKind wasKind, Sealed? wasTags, Sealed reason, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        WasKind = wasKind;
        WasTags = wasTags;
        Reason = reason;
        ById = actor.PersonId;
        At = at;
    }

    private ConcernClassification()
    {
    }

    public Guid ConcernId { get; private set; }

    public ConcernKind WasKind { get; private set; }

    /// <summary>The tags before, in words, sealed.</summary>
    public Sealed? WasTags { get; private set; }

    public Sealed Reason { get; private set; } = null!;

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

/// <summary>
/// The child's part of a concern about an adult: a concern of its own, for those who safeguard children. Only this side knows of the
/// other, so that the child's record gives away no more of the adult than was written into it.
/// </summary>
public sealed class ConcernChildPart : AppendOnlyPart
{
    internal ConcernChildPart(Concern concern, Guid childConcernId, Actor actor, DateTime at)
    {
        ConcernId = concern.Id;
        ChildConcernId = childConcernId;
        ById = actor.PersonId;
        At = at;
    }

    private ConcernChildPart()
    {
    }

    public Guid ConcernId { get; private set; }

    public Guid ChildConcernId { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}
