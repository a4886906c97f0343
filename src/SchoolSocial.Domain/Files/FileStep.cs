using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Files;

/// <summary>Something that was done about a file after it came: by whom, when and why. Written once.</summary>
public sealed class FileStep : AppendOnlyPart
{
    internal FileStep(StoredFile file, int number, FileStepKind kind, Sealed? words, Actor actor, DateTime at)
    {
        FileId = file.Id;
        Number = number;
        Kind = kind;
        Words = words;
        ById = actor.PersonId == Guid.Empty ? null : actor.PersonId;
        At = at;
    }

    private FileStep()
    {
    }

    public Guid FileId { get; private set; }

    /// <summary>1, 2, 3 of its file: two steps may bear the same moment.</summary>
    public int Number { get; private set; }

    public FileStepKind Kind { get; private set; }

    /// <summary>Sealed to the file's id.</summary>
    public Sealed? Words { get; private set; }

    /// <summary>Null where the product did it at its hour.</summary>
    public Guid? ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => FileId;
}

public enum FileStepKind
{
    Withheld = 1,
    Released,

    /// <summary>It may be an indecent image of a child.</summary>
    SealedAsImage,
    DestructionAdvised,
    DestructionAgreed,

    /// <summary>What it was kept for is over: its bytes are removed.</summary>
    Removed,
}

/// <summary>How a file stands, worked out from its steps.</summary>
public enum FileState
{
    Open,
    Withheld,
    SealedAsImage,
    Destroyed,
    Removed,
}
