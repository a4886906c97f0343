using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>What keeps a computer, a telephone or an account as it was found, so that those who may look into it still can (JW59).</summary>
public enum PreservationKind
{
    KeptAway = 1,

    /// <summary>At the wall: shutting down, or looking first, changes what is on it.</summary>
    Unplugged,
    AccountLocked,
    LockedUp,
    LogsKept,
    ProviderAsked,
}

/// <summary>One line of the checklist of preservation: done at this time, by whom by their initials. Written once.</summary>
public sealed class PreservationStep : AppendOnlyPart
{
    public const int InitialsMaxLength = 6;
    public const int WhatMaxLength = 400;

    internal PreservationStep(Guid id, Concern concern, PreservationWords said, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        Kind = said.Kind;
        DoneAt = said.DoneAt;
        Initials = said.Initials;
        What = said.What;
        ById = actor.PersonId;
        At = at;
    }

    private PreservationStep()
    {
    }

    public Guid ConcernId { get; private set; }

    public PreservationKind Kind { get; private set; }

    public DateTime DoneAt { get; private set; }

    public string Initials { get; private set; } = "";

    /// <summary>Which computer, telephone or account, and where it is now.</summary>
    public Sealed What { get; private set; } = null!;

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

public sealed record PreservationWords(PreservationKind Kind, DateTime DoneAt, string Initials, Sealed What);
