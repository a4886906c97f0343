using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Pathways;

/// <summary>One step that was taken: which, by whom and as what, when, with what was answered and why. Written once, its words sealed.</summary>
public sealed class PathwayStep : AppendOnlyPart
{
    public const int WordsMaxLength = 4_000;

    internal PathwayStep(Guid id, Pathway pathway, int number, StepSaid said, Actor actor, DateTime at)
        : base(id)
    {
        PathwayId = pathway.Id;
        Number = number;
        Kind = said.Kind;
        Capacity = Capacities.Of(actor);
        Answers = said.Answers;
        Reason = said.Reason;
        HappenedAt = said.HappenedAt;
        WithId = said.WithId;
        ById = actor.PersonId;
        At = at;
    }

    private PathwayStep()
    {
    }

    public Guid PathwayId { get; private set; }

    public int Number { get; private set; }

    public PathwayStepKind Kind { get; private set; }

    /// <summary>As what its taker held office that day.</summary>
    public Capacity Capacity { get; private set; }

    /// <summary>What was asked, in the words that stood there, and what was answered.</summary>
    public Sealed? Answers { get; private set; }

    public Sealed? Reason { get; private set; }

    /// <summary>When it was done, where that is not when it was written down (UTC).</summary>
    public DateTime? HappenedAt { get; private set; }

    /// <summary>Who was there as a second person, where the step needs one.</summary>
    public Guid? WithId { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PathwayId;
}

/// <summary>A step as it is about to be taken, its words sealed to its id.</summary>
public sealed record StepSaid(PathwayStepKind Kind, Sealed? Answers = null, Sealed? Reason = null, DateTime? HappenedAt = null, Guid? WithId = null);

/// <summary>In what office somebody acts on a pathway: who decides what, and who may be the second mind, depends on it.</summary>
[Flags]
public enum Capacity
{
    None = 0,

    /// <summary>Leads on safeguarding, or is their deputy.</summary>
    Lead = 1,

    /// <summary>Is the head, or acts as the head.</summary>
    Head = 2,

    Chair = 4,

    /// <summary>Handles concerns about adults of the trust, or is the authority's contact.</summary>
    Outside = 8,
}

public static class Capacities
{
    public static Capacity Of(Actor actor) =>
        (actor.HoldsAny(Role.Dsl, Role.DeputyDsl) ? Capacity.Lead : 0)
        | (actor.HoldsAny(Role.Headteacher, Role.ActingHead) ? Capacity.Head : 0)
        | (actor.HoldsAny(Role.Chair, Role.JointChair, Role.ViceChair) ? Capacity.Chair : 0)
        | (actor.HoldsAny(Role.TrustHr, Role.TrustChiefExecutive, Role.AuthorityContact) ? Capacity.Outside : 0);
}
