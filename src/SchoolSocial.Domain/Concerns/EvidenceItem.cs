using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>
/// A piece of evidence: what it is, when and where it was taken and by whom (ST28, WH33), and the file of it or the place where the
/// thing itself is kept. Written once; a file of it may be withheld, never removed.
/// </summary>
public sealed class EvidenceItem : AppendOnlyPart
{
    public const int PlaceMaxLength = 1_000;
    public const int TakenByMaxLength = 200;
    public const int NoteMaxLength = 1_000;

    internal EvidenceItem(Guid id, Concern concern, EvidenceWords said, Guid? fileId, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        Kind = said.Kind;
        TakenAt = said.TakenAt;
        Place = said.Place;
        TakenBy = said.TakenBy;
        HeldAt = said.HeldAt;
        Note = said.Note;
        FileId = fileId;
        AddedById = actor.PersonId;
        At = at;
    }

    private EvidenceItem()
    {
    }

    public Guid ConcernId { get; private set; }

    public EvidenceKind Kind { get; private set; }

    /// <summary>When it was taken or written (UTC).</summary>
    public DateTime TakenAt { get; private set; }

    /// <summary>The address of the page, or the place.</summary>
    public Sealed Place { get; private set; } = null!;

    public Sealed TakenBy { get; private set; } = null!;

    /// <summary>Where the thing itself is kept: a device, a paper, a locked account.</summary>
    public Sealed? HeldAt { get; private set; }

    public Sealed? Note { get; private set; }

    public Guid? FileId { get; private set; }

    public Guid AddedById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

public enum EvidenceKind
{
    ScreenPrint = 1,

    /// <summary>A log of a conversation can protect staff, too (JW41).</summary>
    ConversationLog,
    MessageOrEmail,
    PictureOrVideo,
    Document,
    Thing,
}

/// <summary>What is said of a piece of evidence, its words sealed to its id.</summary>
public sealed record EvidenceWords(EvidenceKind Kind, DateTime TakenAt, Sealed Place, Sealed TakenBy, Sealed? HeldAt, Sealed? Note);

/// <summary>From here on no file may be kept with the concern: it may be about an indecent image of a child.</summary>
public sealed class FilesForbidden : AppendOnlyPart
{
    internal FilesForbidden(Concern concern, Actor actor, DateTime at)
    {
        ConcernId = concern.Id;
        ById = actor.PersonId;
        At = at;
    }

    private FilesForbidden()
    {
    }

    public Guid ConcernId { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}
