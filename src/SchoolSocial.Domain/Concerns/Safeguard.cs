using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>A step that a concern of its kind asks for: done by whom and when, or not done and why (WD35).</summary>
public sealed class Safeguard : AppendOnlyPart
{
    public const int DoneByMaxLength = 200;

    internal Safeguard(Guid id, Concern concern, SafeguardWords said, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        Kind = said.Kind;
        IsDone = said.IsDone;
        DoneOn = said.DoneOn;
        DoneBy = said.DoneBy;
        Words = said.Words;
        ById = actor.PersonId;
        At = at;
    }

    private Safeguard()
    {
    }

    public Guid ConcernId { get; private set; }

    public SafeguardKind Kind { get; private set; }

    public bool IsDone { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public Sealed? DoneBy { get; private set; }

    /// <summary>Which account was blocked, to whom it was reported, the system and reference it is logged under; or why not.</summary>
    public Sealed Words { get; private set; } = null!;

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

public enum SafeguardKind
{
    Blocked = 1,
    Reported,
    Logged,

    /// <summary>What was reached on the premises is told to those who see to filtering (ST44).</summary>
    FilteringTold,

    /// <summary>The data protection officer knows that personal data may be out (WD07).</summary>
    DataProtectionTold,
}

public static class Safeguards
{
    /// <summary>After a pupil got in touch.</summary>
    public static IReadOnlyList<SafeguardKind> OfContact { get; } = [SafeguardKind.Blocked, SafeguardKind.Reported, SafeguardKind.Logged];
}

public sealed record SafeguardWords(SafeguardKind Kind, bool IsDone, DateOnly? DoneOn, Sealed? DoneBy, Sealed Words);
