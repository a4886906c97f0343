using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

public enum EntryKind
{
    Fact = 1,
    Opinion,
    FromReporter,
}

/// <summary>One entry of the working record. Written once; what was wrong is put right by the next entry.</summary>
public sealed class ConcernEntry : AppendOnlyPart
{
    internal ConcernEntry(Guid id, Concern concern, EntryKind kind, Sealed words, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        Kind = kind;
        Words = words;
        ById = actor.PersonId;
        At = at;
    }

    private ConcernEntry()
    {
    }

    public Guid ConcernId { get; private set; }

    public EntryKind Kind { get; private set; }

    public Sealed Words { get; private set; } = null!;

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

/// <summary>Somebody took the concern in hand.</summary>
public sealed class Acknowledgement : AppendOnlyPart
{
    internal Acknowledgement(Concern concern, Actor actor, DateTime at)
    {
        ConcernId = concern.Id;
        ById = actor.PersonId;
        At = at;
    }

    private Acknowledgement()
    {
    }

    public Guid ConcernId { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

/// <summary>A thing to be done by one person by a date.</summary>
public sealed class ConcernAction : Part
{
    public const int TaskMaxLength = 1_000;

    internal ConcernAction(Guid id, Concern concern, Sealed task, Guid ownerId, DateOnly dueOn, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        Task = task;
        OwnerId = ownerId;
        DueOn = dueOn;
        GivenById = actor.PersonId;
        GivenAt = at;
    }

    private ConcernAction()
    {
    }

    public Guid ConcernId { get; private set; }

    public Sealed Task { get; private set; } = null!;

    public Guid OwnerId { get; private set; }

    public DateOnly DueOn { get; private set; }

    public Guid GivenById { get; private set; }

    public DateTime GivenAt { get; private set; }

    public Guid? DoneById { get; private set; }

    public DateTime? DoneAt { get; private set; }

    public Sealed? Result { get; private set; }

    public override Guid RootId => ConcernId;

    public Decision CanComplete => DoneAt is null ? Decision.Allowed : Decision.Refused("This action is already done.");

    internal void Complete(Sealed result, Actor actor, DateTime at)
    {
        Result = result;
        DoneById = actor.PersonId;
        DoneAt = at;
    }
}

/// <summary>What a closing must say (4-rules 4.2): what it was, how it was followed up, what was decided and why, how it ended.</summary>
public sealed record ClosingWords(Sealed Summary, Sealed FollowUp, Referral Referral, Sealed Reason, ConcernOutcome Outcome);

/// <summary>Not referring is itself a decision, and is recorded with its reason.</summary>
public enum Referral
{
    NotReferred = 1,
    Referred,
}

public enum ConcernOutcome
{
    Resolved = 1,
    AdviceGiven,
    SupportInPlace,
    Referred,
    Unfounded,
    NoFurtherAction,
}

/// <summary>A closing, which a reopening may end. Neither is ever removed.</summary>
public sealed class Closure : Part
{
    internal Closure(Concern concern, ClosingWords words, Actor actor, DateTime at)
    {
        ConcernId = concern.Id;
        Summary = words.Summary;
        FollowUp = words.FollowUp;
        Referral = words.Referral;
        Reason = words.Reason;
        Outcome = words.Outcome;
        ClosedById = actor.PersonId;
        ClosedAt = at;
    }

    private Closure()
    {
    }

    public Guid ConcernId { get; private set; }

    public Sealed Summary { get; private set; } = null!;

    public Sealed FollowUp { get; private set; } = null!;

    public Referral Referral { get; private set; }

    public Sealed Reason { get; private set; } = null!;

    public ConcernOutcome Outcome { get; private set; }

    public Guid ClosedById { get; private set; }

    public DateTime ClosedAt { get; private set; }

    public Guid? ReopenedById { get; private set; }

    public DateTime? ReopenedAt { get; private set; }

    public Sealed? ReopeningReason { get; private set; }

    public override Guid RootId => ConcernId;

    internal void Reopen(Sealed reason, Actor actor, DateTime at)
    {
        ReopeningReason = reason;
        ReopenedById = actor.PersonId;
        ReopenedAt = at;
    }
}
