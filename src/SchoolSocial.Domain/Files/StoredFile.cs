using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Files;

/// <summary>
/// A file that belongs to a record: what it was called, what it is by its content, how long, and the hash of it as it came. Its bytes lie
/// sealed in the data folder under its id. It is never deleted: it is withheld with a reason, or sealed and destroyed by two people, and
/// this record of it stays. Only what was kept for a time, such as the picture of a post, is removed when that is over.
/// </summary>
public sealed class StoredFile : Root
{
    public const int NameMaxLength = 120;
    public const int AboutKindMaxLength = 60;
    public const int HashLength = 64;
    public const int ReasonMaxLength = 2_000;

    private readonly List<FileStep> steps = [];

    private StoredFile(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    /// <summary>As it was given, without any path. Sealed: file names name children. It is shown, and names nothing on disk.</summary>
    public Sealed Name { get; private set; } = null!;

    public FileKind Kind { get; private set; }

    /// <summary>Of the original, in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>SHA-256 of the original, in hex: proves that what is read years later is what came.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The root it belongs to. Whoever may see that record may see the file, and nobody else.</summary>
    public Guid AboutId { get; private set; }

    public string AboutKind { get; private set; } = "";

    public Guid KeptById { get; private set; }

    public DateTime KeptAt { get; private set; }

    public IReadOnlyList<FileStep> Steps => steps;

    /// <param name="content">What was found while it was received.</param>
    /// <param name="name">Tidy (<see cref="FileName"/>), sealed to the file's id.</param>
    /// <param name="about">The record it belongs to.</param>
    /// <param name="actor">Who brought it.</param>
    /// <param name="at">When.</param>
    public static StoredFile Keep(FileContent content, Sealed name, Root about, Actor actor, DateTime at)
    {
        var file = new StoredFile(content.Id, about.SchoolId)
        {
            Name = name,
            Kind = content.Kind,
            Length = content.Length,
            Sha256 = content.Sha256,
            AboutId = about.Id,
            AboutKind = about.GetType().Name,
            KeptById = actor.PersonId,
            KeptAt = at,
        };
        file.Record("file.kept", actor, at);
        return file;
    }

    public FileState State
    {
        get
        {
            if (Has(FileStepKind.DestructionAgreed)) return FileState.Destroyed;
            if (Has(FileStepKind.Removed)) return FileState.Removed;
            if (Has(FileStepKind.SealedAsImage)) return FileState.SealedAsImage;
            var last = steps.Where(step => step.Kind is FileStepKind.Withheld or FileStepKind.Released).MaxBy(step => step.Number);
            return last?.Kind == FileStepKind.Withheld ? FileState.Withheld : FileState.Open;
        }
    }

    /// <summary>The first of the two who must agree that it is destroyed.</summary>
    public FileStep? Advice => steps.Find(step => step.Kind == FileStepKind.DestructionAdvised);

    public Decision CanRead => State switch
    {
        FileState.Open => Decision.Allowed,
        FileState.Withheld => Decision.Refused("This file is withheld. Its record says why."),
        FileState.Removed => Decision.Refused("This file has been removed, because what it was kept for is over. Its record stays."),
        FileState.SealedAsImage => Decision.Refused("This file is sealed from everyone, because it may be an indecent image of a child."),
        _ => Decision.Refused("This file has been destroyed. Its record stays."),
    };

    /// <summary>Reading is a fact too, though nothing of the file changes.</summary>
    public void Read(Actor reader, DateTime at)
    {
        CanRead.Demand();
        Record("file.downloaded", reader, at);
    }

    public Decision CanWithhold => State == FileState.Open ? Decision.Allowed : Decision.Refused("This file cannot be opened by anybody already.");

    public void Withhold(Sealed reason, Actor actor, DateTime at)
    {
        CanWithhold.Demand();
        Step(FileStepKind.Withheld, "file.withheld", reason, actor, at);
    }

    public Decision CanRelease => State == FileState.Withheld ? Decision.Allowed : Decision.Refused("This file is not withheld.");

    public void Release(Sealed reason, Actor actor, DateTime at)
    {
        CanRelease.Demand();
        Step(FileStepKind.Released, "file.released", reason, actor, at);
    }

    /// <summary>For what is kept only as long as something else lives, and never for evidence. From here its bytes are removed; the hash stays.</summary>
    public void Remove(Actor actor, DateTime at)
    {
        if (State != FileState.Open) return;
        Step(FileStepKind.Removed, "file.removed", null, actor, at);
    }

    public Decision CanSealAsImage => State is FileState.Open or FileState.Withheld
        ? Decision.Allowed
        : Decision.Refused("This file is sealed from everyone already.");

    /// <summary>One press, no questions: nobody opens it again. There is no way back, for checking would mean looking.</summary>
    public void SealAsImage(Actor actor, DateTime at)
    {
        CanSealAsImage.Demand();
        Step(FileStepKind.SealedAsImage, "file.sealed", null, actor, at);
    }

    public Decision CanAdviseDestruction => State switch
    {
        FileState.SealedAsImage when Advice is null => Decision.Allowed,
        FileState.SealedAsImage => Decision.Refused("The advice is recorded already. A second person must agree."),
        FileState.Destroyed => Decision.Refused("This file has been destroyed already."),
        _ => Decision.Refused("Only a file that is sealed from everyone can be destroyed. Any other can be withheld."),
    };

    /// <param name="advice">Who outside advised it (the police, the authority), when, and their reference.</param>
    /// <param name="actor">The first of the two.</param>
    /// <param name="at">When.</param>
    public void AdviseDestruction(Sealed advice, Actor actor, DateTime at)
    {
        CanAdviseDestruction.Demand();
        Step(FileStepKind.DestructionAdvised, "file.destruction-advised", advice, actor, at);
    }

    public Decision CanAgreeToDestruction(Actor actor)
    {
        if (State != FileState.SealedAsImage || Advice is null) return Decision.Refused("The advice to destroy it must be recorded first.");
        return Advice.ById == actor.PersonId ? Decision.Refused("You recorded the advice, so a second person must agree.") : Decision.Allowed;
    }

    /// <summary>From here its bytes are removed; the hash and this record stay.</summary>
    public void AgreeToDestruction(Sealed? words, Actor actor, DateTime at)
    {
        CanAgreeToDestruction(actor).Demand();
        Step(FileStepKind.DestructionAgreed, "file.destroyed", words, actor, at);
    }

    private bool Has(FileStepKind kind) => steps.Exists(step => step.Kind == kind);

    private void Step(FileStepKind kind, string action, Sealed? words, Actor actor, DateTime at)
    {
        steps.Add(new FileStep(this, steps.Count + 1, kind, words, actor, at));
        Record(action, actor, at, words);
    }
}
