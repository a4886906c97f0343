using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

public enum EntryKind
{
    Fact = 1,
    Opinion,
    FromReporter,

    /// <summary>What was done to find out (ST33).</summary>
    InvestigationStep,
    Finding,

    /// <summary>A talk with somebody, with who was there (ST35).</summary>
    Interview,

    /// <summary>What the governing body did (ST37).</summary>
    GovernorAction,

    /// <summary>What the person affected wants (ST30).</summary>
    Wishes,
}

/// <summary>One entry of the working record. Written once; what was wrong is put right by the next entry.</summary>
public sealed class ConcernEntry : AppendOnlyPart
{
    public const int PresentMaxLength = 400;

    internal ConcernEntry(Guid id, Concern concern, EntryKind kind, Sealed words, EntryDay? day, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        Kind = kind;
        Words = words;
        HappenedOn = day?.On;
        Present = day?.Present;
        ById = actor.PersonId;
        At = at;
    }

    private ConcernEntry()
    {
    }

    public Guid ConcernId { get; private set; }

    public EntryKind Kind { get; private set; }

    public Sealed Words { get; private set; } = null!;

    /// <summary>The day it is about, where that is not the day it was written.</summary>
    public DateOnly? HappenedOn { get; private set; }

    /// <summary>Who was there.</summary>
    public Sealed? Present { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

/// <summary>When something that is written up later happened, and who was there.</summary>
public sealed record EntryDay(DateOnly? On, Sealed? Present);

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

/// <summary>What a closing must say (KCSIE, record keeping): what it was, how it was followed up, what was decided and why, how it ended.</summary>
public sealed record ClosingWords(Sealed Summary, Sealed FollowUp, Referral Referral, Sealed Reason, ConcernOutcome Outcome)
{
    /// <summary>What the person affected wanted, where nobody wrote it down before.</summary>
    public (Guid Id, Sealed Words)? Wishes { get; init; }

    /// <summary>Where the sanction stands in the behaviour record (ST46).</summary>
    public Sealed? BehaviourReference { get; init; }
}

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
    BehaviourSteps,
    ParentsAgreed,
    AccessRestricted,

    /// <summary>It was lawful, and the school may simply not like it (ST50).</summary>
    LawfulCriticism,
    TrainingGiven,
    ManagementAdvice,
    DisciplinaryPolicy,
    FormalWarning,
    Dismissed,
    CodeOfConduct,
    GovernorSuspended,
    GovernorRemoved,

    /// <summary>A pupil, for some days or for good; the behaviour record says more (ST46).</summary>
    Suspended,
    Excluded,
}

/// <summary>A closing, which a reopening may end. Neither is ever removed.</summary>
public sealed class Closure : Part
{
    public const int BehaviourReferenceMaxLength = 200;

    internal Closure(Concern concern, ClosingWords words, Actor actor, DateTime at)
    {
        ConcernId = concern.Id;
        Summary = words.Summary;
        FollowUp = words.FollowUp;
        Referral = words.Referral;
        Reason = words.Reason;
        Outcome = words.Outcome;
        BehaviourReference = words.BehaviourReference;
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

    /// <summary>The entry of the behaviour record that tells of the sanction.</summary>
    public Sealed? BehaviourReference { get; private set; }

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
