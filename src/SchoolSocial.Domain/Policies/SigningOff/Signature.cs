using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Policies.SigningOff;

/// <summary>
/// One signature under one version: name and position as they were, when, and the fingerprint of the exact text. Written once; a later
/// version does not touch it.
/// </summary>
public sealed class Signature : AppendOnlyPart
{
    public const int PositionMaxLength = 120;
    public const int ReasonMaxLength = 500;
    public const int LineMaxLength = 40;

    internal Signature(Policy policy, PolicyVersion version, string line, SigningWords words, Actor actor, DateTime at)
    {
        PolicyId = policy.Id;
        VersionNumber = version.Number;
        Fingerprint = version.Fingerprint;
        Line = line;
        PersonId = words.PersonId;
        Name = words.Name;
        Position = words.Position;
        SignedOn = words.SignedOn;
        InPlaceReason = words.InPlaceReason;
        IsOnPaper = words.IsOnPaper;
        EnteredById = actor.PersonId;
        EnteredAt = at;
    }

    private Signature()
    {
    }

    public Guid PolicyId { get; private set; }

    public int VersionNumber { get; private set; }

    public string Fingerprint { get; private set; } = "";

    public string Line { get; private set; } = "";

    /// <summary>Null for somebody the school's register does not know, who signed on paper.</summary>
    public Guid? PersonId { get; private set; }

    public string Name { get; private set; } = "";

    public string? Position { get; private set; }

    public DateOnly SignedOn { get; private set; }

    /// <summary>Why somebody else signed in this place.</summary>
    public string? InPlaceReason { get; private set; }

    public bool IsOnPaper { get; private set; }

    public Guid EnteredById { get; private set; }

    public DateTime EnteredAt { get; private set; }

    public override Guid RootId => PolicyId;
}

/// <summary>What a signature says of its signer.</summary>
public sealed record SigningWords(Guid? PersonId, string Name, string? Position, DateOnly SignedOn, string? InPlaceReason = null, bool IsOnPaper = false);

public enum ApprovalKind
{
    Meeting = 1,

    /// <summary>The chair acted between meetings; a meeting ratifies it later.</summary>
    ChairsAction,
    Ratification,
}

/// <summary>A body agreed a version: at a meeting with date and minute number, by chair's action, or by ratifying that (ST52).</summary>
public sealed class Approval : AppendOnlyPart
{
    public const int BodyMaxLength = 120;
    public const int MinuteMaxLength = 40;
    public const int ReasonMaxLength = 500;

    internal Approval(Policy policy, PolicyVersion version, ApprovalKind kind, string body, DateOnly heldOn, string? minute, string? reason, Actor actor, DateTime at)
    {
        PolicyId = policy.Id;
        VersionNumber = version.Number;
        Kind = kind;
        Body = body;
        HeldOn = heldOn;
        Minute = minute;
        Reason = reason;
        EnteredById = actor.PersonId;
        EnteredAt = at;
    }

    private Approval()
    {
    }

    public Guid PolicyId { get; private set; }

    public int VersionNumber { get; private set; }

    public ApprovalKind Kind { get; private set; }

    public string Body { get; private set; } = "";

    public DateOnly HeldOn { get; private set; }

    public string? Minute { get; private set; }

    public string? Reason { get; private set; }

    public Guid EnteredById { get; private set; }

    public DateTime EnteredAt { get; private set; }

    public override Guid RootId => PolicyId;
}
