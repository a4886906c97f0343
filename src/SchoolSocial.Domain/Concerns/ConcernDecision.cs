using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>A decision and its reason. There is no decision without one, not even the decision to do nothing.</summary>
public sealed class ConcernDecision : AppendOnlyPart
{
    public const int WhatMaxLength = 400;

    internal ConcernDecision(Guid id, Concern concern, DecisionKind kind, Sealed? what, Sealed reason, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        Kind = kind;
        What = what;
        Reason = reason;
        ById = actor.PersonId;
        At = at;
    }

    private ConcernDecision()
    {
    }

    public Guid ConcernId { get; private set; }

    public DecisionKind Kind { get; private set; }

    public Sealed? What { get; private set; }

    public Sealed Reason { get; private set; } = null!;

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

public enum DecisionKind
{
    NotReferred = 1,
    Referred,
    ParentsTold,
    ParentsNotTold,
    PoliceTold,
    PoliceNotTold,
    NoAction,
    SomethingElse,
}

/// <summary>Practice was other than the policy: the clause, why, and the authority's advice or why none was sought.</summary>
public sealed class PolicyDeparture : AppendOnlyPart
{
    public const int ClauseMaxLength = 400;

    internal PolicyDeparture(Guid id, Concern concern, DepartureWords said, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        Clause = said.Clause;
        Justification = said.Justification;
        IsAdvised = said.IsAdvised;
        Advice = said.Advice;
        ById = actor.PersonId;
        At = at;
    }

    private PolicyDeparture()
    {
    }

    public Guid ConcernId { get; private set; }

    public Sealed Clause { get; private set; } = null!;

    public Sealed Justification { get; private set; } = null!;

    public bool IsAdvised { get; private set; }

    /// <summary>What was advised and by whom; or why no advice was sought.</summary>
    public Sealed Advice { get; private set; } = null!;

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

public sealed record DepartureWords(Sealed Clause, Sealed Justification, bool IsAdvised, Sealed Advice);
