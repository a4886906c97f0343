using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Consents.Import;

/// <summary>
/// An MIS's list of consents on its way in: uploaded, matched, looked over, applied. The file lies sealed on the shelf of imports until
/// then. What it did to each child is told by that child's record; this tells who asked for it and how it ended.
/// </summary>
public sealed class ConsentImport : Root
{
    public const int FileNameMaxLength = 120;
    public const int MatchMaxLength = 30_000;

    private ConsentImport(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public string Code { get; private set; } = "";

    public override string Reference => Code;

    public string FileName { get; private set; } = "";

    public Guid UploadedById { get; private set; }

    public DateTime UploadedAt { get; private set; }

    /// <summary>Which column means what and which name of a consent means which question, as JSON; null before somebody has said.</summary>
    public string? Match { get; private set; }

    public DateTime? AppliedAt { get; private set; }

    public int Answers { get; private set; }

    public int BadLines { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    public static ConsentImport Upload(Guid id, string fileName, Actor actor, DateTime at)
    {
        var import = new ConsentImport(id, actor.SchoolId)
        {
            Code = Common.Reference.New('I'),
            FileName = fileName.Length > FileNameMaxLength ? fileName[..FileNameMaxLength] : fileName,
            UploadedById = actor.PersonId,
            UploadedAt = at,
        };
        import.Record("consent-import.uploaded", actor, at);
        return import;
    }

    public Decision CanGoOn => AppliedAt is not null ? Decision.Refused("This import has been done.")
        : WithdrawnAt is not null ? Decision.Refused("This import was given up. Upload the file again.") : Decision.Allowed;

    public void MatchBy(string match, Actor actor, DateTime at)
    {
        CanGoOn.Demand();
        Match = match;
        Record("consent-import.matched", actor, at);
    }

    public void Apply(int answers, int badLines, Actor actor, DateTime at)
    {
        CanGoOn.Demand();
        AppliedAt = at;
        Answers = answers;
        BadLines = badLines;
        Record("consent-import.applied", actor, at);
    }

    public void Withdraw(Actor actor, DateTime at)
    {
        CanGoOn.Demand();
        WithdrawnAt = at;
        Record("consent-import.withdrawn", actor, at);
    }
}
