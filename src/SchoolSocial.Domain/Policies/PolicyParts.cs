using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies.Import;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Domain.Policies;

/// <summary>One text of a policy, from the first draft on. Every edit, even a comma, makes one; none is ever changed.</summary>
public sealed class PolicyVersion : AppendOnlyPart
{
    public const int FingerprintLength = 64;
    public const int NoteMaxLength = 500;

    internal PolicyVersion(Guid id, Policy policy, int number, string title, PolicyText text, string? note, Actor actor, DateTime at)
        : base(id)
    {
        PolicyId = policy.Id;
        Number = number;
        Title = title;
        Fingerprint = PolicyText.Fingerprint(title, text.Canonical());
        Audience = text.Audience;
        ClauseCount = text.Clauses.Count;
        Note = note;
        WrittenById = actor.PersonId;
        WrittenAt = at;
    }

    private PolicyVersion()
    {
    }

    public Guid PolicyId { get; private set; }

    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    public string Fingerprint { get; private set; } = "";

    /// <summary>Whom any clause of it speaks to.</summary>
    public Audience Audience { get; private set; }

    public int ClauseCount { get; private set; }

    /// <summary>What was done, in the writer's words.</summary>
    public string? Note { get; private set; }

    public Guid WrittenById { get; private set; }

    public DateTime WrittenAt { get; private set; }

    public override Guid RootId => PolicyId;
}

/// <summary>The words of a version, kept beside it so that a list of versions need not carry them. Its id is the version's.</summary>
public sealed class PolicyWording : AppendOnlyPart
{
    internal PolicyWording(PolicyVersion version, PolicyText text)
        : base(version.Id)
    {
        PolicyId = version.PolicyId;
        Text = text.Canonical();
    }

    private PolicyWording()
    {
    }

    public Guid PolicyId { get; private set; }

    public string Text { get; private set; } = "";

    public override Guid RootId => PolicyId;
}

public enum StepKind
{
    SentForReview = 1,
    SentBack,
    Agreed,
    Withdrawn,
    Published,
    Unpublished,
    SentToFamilies,
}

/// <summary>Something that happened to a version or to the policy: who, when, why.</summary>
public sealed class PolicyStep : AppendOnlyPart
{
    public const int ReasonMaxLength = 500;

    internal PolicyStep(Policy policy, StepKind kind, int versionNumber, string? reason, Actor actor, DateTime at)
    {
        PolicyId = policy.Id;
        Kind = kind;
        VersionNumber = versionNumber;
        Reason = reason;
        ById = actor.PersonId;
        At = at;
    }

    private PolicyStep()
    {
    }

    public Guid PolicyId { get; private set; }

    public StepKind Kind { get; private set; }

    public int VersionNumber { get; private set; }

    public string? Reason { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PolicyId;
}

/// <summary>A version took force. Whom its changes concern is kept with it: they are asked to sign, nobody else.</summary>
public sealed class Enforcement : AppendOnlyPart
{
    public const int ReasonMaxLength = 500;

    internal Enforcement(Policy policy, PolicyVersion version, Audience changedFor, string? minorReason, Actor actor, DateTime at)
    {
        PolicyId = policy.Id;
        VersionNumber = version.Number;
        ChangedFor = changedFor;
        MinorReason = minorReason;
        ById = actor.PersonId;
        At = at;
    }

    private Enforcement()
    {
    }

    public Guid PolicyId { get; private set; }

    public int VersionNumber { get; private set; }

    public Audience ChangedFor { get; private set; }

    /// <summary>Why nobody need sign again; null for a version that was signed off.</summary>
    public string? MinorReason { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public bool IsMinor => MinorReason is not null;

    public override Guid RootId => PolicyId;
}

/// <summary>The file a version was read from, and what of it could not be kept.</summary>
public sealed class PolicySource : AppendOnlyPart
{
    public const int NameMaxLength = 160;
    public const int LostMaxLength = 60_000;
    private const char Between = '\t';

    internal PolicySource(Policy policy, PolicyVersion version, ImportedFrom from)
    {
        PolicyId = policy.Id;
        VersionNumber = version.Number;
        FileId = from.FileId;
        FileName = from.Name.Length > NameMaxLength ? from.Name[..NameMaxLength] : from.Name;
        var lines = string.Join('\n', from.Lost.Select(each => $"{OneLine(each.What)}{Between}{OneLine(each.Where)}"));
        LostLines = lines.Length <= LostMaxLength ? lines : $"{lines[..(LostMaxLength - 200)][..lines.LastIndexOf('\n', LostMaxLength - 200)]}\nMore than can be listed here: {from.Lost.Count} things in all{Between}look at the file itself";
    }

    private PolicySource()
    {
    }

    public Guid PolicyId { get; private set; }

    public int VersionNumber { get; private set; }

    /// <summary>The original, as it came.</summary>
    public Guid FileId { get; private set; }

    public string FileName { get; private set; } = "";

    public string LostLines { get; private set; } = "";

    public IReadOnlyList<NotKept> Lost =>
        [.. LostLines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(Between)).Select(pair => new NotKept(pair[0], pair.ElementAtOrDefault(1) ?? ""))];

    public override Guid RootId => PolicyId;

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Where a text was imported from.</summary>
public sealed record ImportedFrom(Guid FileId, string Name, IReadOnlyList<NotKept> Lost);
