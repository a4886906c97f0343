using System.Linq.Expressions;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>
/// A role or a person that may see a concern. The school and the moment of the concern, which never change, stand here as well: an
/// index over them gives the newest that a viewer sees without a look at what they do not.
/// </summary>
public sealed class ConcernAudience : Part
{
    private ConcernAudience()
    {
    }

    public Guid ConcernId { get; private set; }

    public Guid SchoolId { get; private set; }

    public DateTime RaisedAt { get; private set; }

    public Role? Role { get; private set; }

    public Guid? PersonId { get; private set; }

    public DateTime SinceAt { get; private set; }

    public override Guid RootId => ConcernId;

    /// <summary>A line that lets this viewer in. <see cref="Concern.VisibleTo"/> asks for one; a list begins at them.</summary>
    public static Expression<Func<ConcernAudience, bool>> LetsIn(Actor viewer)
    {
        var roles = viewer.Roles.ToArray();
        return seen => (seen.Role != null && roles.Contains(seen.Role.Value)) || seen.PersonId == viewer.PersonId;
    }

    internal static ConcernAudience ForRole(Concern concern, Role role, DateTime at) =>
        new() { ConcernId = concern.Id, SchoolId = concern.SchoolId, RaisedAt = concern.RaisedAt, Role = role, SinceAt = at };

    internal static ConcernAudience ForPerson(Concern concern, Guid personId, DateTime at) =>
        new() { ConcernId = concern.Id, SchoolId = concern.SchoolId, RaisedAt = concern.RaisedAt, PersonId = personId, SinceAt = at };
}

/// <summary>A person who may not see a concern, whatever roles they hold now or later.</summary>
public sealed class ConcernExclusion : Part
{
    internal ConcernExclusion(Concern concern, Guid personId, ExclusionReason reason, DateTime at)
    {
        ConcernId = concern.Id;
        PersonId = personId;
        Reason = reason;
        SinceAt = at;
    }

    private ConcernExclusion()
    {
    }

    public Guid ConcernId { get; private set; }

    public Guid PersonId { get; private set; }

    public ExclusionReason Reason { get; private set; }

    public DateTime SinceAt { get; private set; }

    public override Guid RootId => ConcernId;

    /// <summary>A line that keeps this viewer out, whatever lets them in.</summary>
    public static Expression<Func<ConcernExclusion, bool>> KeepsOut(Actor viewer) => excluded => excluded.PersonId == viewer.PersonId;
}

public enum ExclusionReason
{
    /// <summary>The concern is about them.</summary>
    Subject = 1,
}

/// <summary>Somebody on a concern, with the part they played in it.</summary>
public sealed class ConcernPerson : Part
{
    public const int WordsMaxLength = 200;

    internal ConcernPerson(Concern concern, NamedPerson named)
    {
        ConcernId = concern.Id;
        PartPlayed = named.Part;
        PupilId = named.PupilId;
        PersonId = named.PersonId;
        Words = named.Words;
    }

    private ConcernPerson()
    {
    }

    public Guid ConcernId { get; private set; }

    public PartPlayed PartPlayed { get; private set; }

    public Guid? PupilId { get; private set; }

    public Guid? PersonId { get; private set; }

    /// <summary>A name or handle that the product does not know, sealed.</summary>
    public Sealed? Words { get; private set; }

    public override Guid RootId => ConcernId;
}

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
