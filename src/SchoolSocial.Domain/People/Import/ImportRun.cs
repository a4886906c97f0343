using System.Linq.Expressions;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People.Import.Planning;

namespace SchoolSocial.Domain.People.Import;

/// <summary>
/// One upload on its way into the roll: looked over, shown, confirmed, applied. What it did to each record is told by that
/// record's own facts; this tells who asked for it and how it ended.
/// </summary>
public sealed class ImportRun : Root
{
    public const int FileNameMaxLength = 120;
    public const int PrintLength = 64;

    /// <summary>An upload that nobody takes further is thrown away after this many days.</summary>
    public const int KeepDays = 7;

    private ImportRun()
    {
    }

    private ImportRun(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public override string Reference => Code;

    public string Code { get; private set; } = "";

    public RollKind Kind { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>For a plain CSV: the school year its classes are of.</summary>
    public Guid? SchoolYearId { get; private set; }

    /// <summary>The file holds everybody, so that whoever is missing from it has left.</summary>
    public bool IsWhole { get; private set; }

    public Guid UploadedById { get; private set; }

    public DateTime UploadedAt { get; private set; }

    /// <summary>For a plain CSV, once somebody has said it: which heading means what, as the screens write it.</summary>
    public string? Match { get; private set; }

    /// <summary>The file has been read and compared; the outcome lies sealed beside it.</summary>
    public DateTime? LookedAt { get; private set; }

    /// <summary>The file as a whole could not be used; the outcome says why.</summary>
    public bool IsUnusable { get; private set; }

    /// <summary><see cref="RollReport.Print"/> of what was shown.</summary>
    public string? Print { get; private set; }

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Returning { get; private set; }

    public int Leaving { get; private set; }

    public int BadLines { get; private set; }

    /// <summary>More than a fifth of a kind would leave, which somebody must say is meant.</summary>
    public bool ManyLeave { get; private set; }

    public Guid? ConfirmedById { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    public DateTime? AppliedAt { get; private set; }

    public DateTime? StoppedAt { get; private set; }

    public ImportStop? Stop { get; private set; }

    /// <summary>Given up by somebody, or thrown away because nobody took it further.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    public ImportStatus Status =>
        AppliedAt is not null ? ImportStatus.Applied
        : WithdrawnAt is not null ? ImportStatus.Withdrawn
        : StoppedAt is not null ? ImportStatus.Stopped
        : ConfirmedAt is not null ? ImportStatus.Applying
        : LookedAt is not null ? IsUnusable ? ImportStatus.Unusable : ImportStatus.Ready
        : Kind is not RollKind.OneRoster && Match is null ? ImportStatus.Matching
        : ImportStatus.Looking;

    public bool IsOver => Status is ImportStatus.Applied or ImportStatus.Withdrawn;

    /// <summary>What the importer has still to do, oldest first.</summary>
    public static Expression<Func<ImportRun, bool>> IsWaiting { get; } = run =>
        run.AppliedAt == null && run.WithdrawnAt == null && run.StoppedAt == null
        && (run.ConfirmedAt != null || (run.LookedAt == null && (run.Kind == RollKind.OneRoster || run.Match != null)));

    public static ImportRun Upload(Guid id, RollKind kind, string fileName, Guid? schoolYearId, bool isWhole, Actor actor, DateTime at)
    {
        var run = new ImportRun(id, actor.SchoolId)
        {
            Code = Common.Reference.New('I'),
            Kind = kind,
            FileName = fileName,
            SchoolYearId = schoolYearId,
            IsWhole = isWhole,
            UploadedById = actor.PersonId,
            UploadedAt = at,
        };
        run.Record("import.uploaded", actor, at);
        return run;
    }

    public Decision CanMatch()
    {
        if (Kind is RollKind.OneRoster) return Decision.Refused("A OneRoster zip needs no matching: its columns have fixed names.");
        return Status is ImportStatus.Matching or ImportStatus.Ready or ImportStatus.Unusable or ImportStatus.Stopped
            ? Decision.Allowed
            : Decision.Refused(Over());
    }

    public void MatchColumns(string match, Actor actor, DateTime at)
    {
        CanMatch().Demand();
        Match = match;
        Forget();
        Record("import.columns-matched", actor, at);
    }

    public Decision CanLookAgain() =>
        Status is ImportStatus.Ready or ImportStatus.Unusable or ImportStatus.Stopped ? Decision.Allowed : Decision.Refused(Over());

    /// <summary>The same file is compared with the school as it is now.</summary>
    public void LookAgain(Actor actor, DateTime at)
    {
        CanLookAgain().Demand();
        Forget();
        Record("import.looked-again", actor, at);
    }

    public void LookedOver(RollReport report, Actor product, DateTime at)
    {
        LookedAt = at;
        IsUnusable = report.Problems.Count > 0;
        Count(report);
        Record(IsUnusable ? "import.found-unusable" : "import.looked-over", product, at);
    }

    public Decision CanConfirm(bool leavesOutBadLines, bool meansLeavers)
    {
        if (Status is not ImportStatus.Ready) return Decision.Refused(Over());
        if (Added + Changed + Returning + Leaving == 0) return Decision.Refused("There is nothing to import: the roll says already what the file says.");
        if (BadLines > 0 && !leavesOutBadLines)
            return Decision.Refused("Some lines cannot be used. Correct them and upload the file again, or say that they are to be left out.");
        return ManyLeave && !meansLeavers
            ? Decision.Refused("More than a fifth would be marked as left. Say that this is meant, or upload a file that holds everybody.")
            : Decision.Allowed;
    }

    public void Confirm(bool leavesOutBadLines, bool meansLeavers, Actor actor, DateTime at)
    {
        CanConfirm(leavesOutBadLines, meansLeavers).Demand();
        ConfirmedById = actor.PersonId;
        ConfirmedAt = at;
        Record("import.confirmed", actor, at);
    }

    /// <summary>In the same save as everything that it changes, so that it is true exactly when they are.</summary>
    public void Applied(RollReport report, Actor actor, DateTime at)
    {
        AppliedAt = at;
        Count(report);
        Record("import.applied", actor, at);
    }

    public void StopFor(ImportStop stop, Actor product, DateTime at)
    {
        StoppedAt = at;
        Stop = stop;
        Record("import.stopped", product, at);
    }

    public Decision CanWithdraw() => Status is ImportStatus.Applied or ImportStatus.Withdrawn or ImportStatus.Applying ? Decision.Refused(Over()) : Decision.Allowed;

    public void Withdraw(Actor actor, DateTime at)
    {
        CanWithdraw().Demand();
        WithdrawnAt = at;
        Record("import.withdrawn", actor, at);
    }

    public void BadLinesTaken(Actor actor, DateTime at) => Record("import.bad-lines-exported", actor, at);

    private void Forget()
    {
        LookedAt = null;
        Print = null;
        IsUnusable = ManyLeave = false;
        Added = Changed = Returning = Leaving = BadLines = 0;
        ConfirmedById = null;
        ConfirmedAt = null;
        StoppedAt = null;
        Stop = null;
    }

    private void Count(RollReport report)
    {
        Print = report.Print();
        Added = report.Counts.Sum(count => count.Added);
        Changed = report.Counts.Sum(count => count.Changed);
        Returning = report.Counts.Sum(count => count.Returning);
        Leaving = report.Counts.Sum(count => count.Leaving);
        BadLines = report.BadLines.Count;
        ManyLeave = report.ManyLeaving.Count > 0;
    }

    private string Over() => Status switch
    {
        ImportStatus.Applied => "This import has been done.",
        ImportStatus.Withdrawn => "This import was given up. Upload the file again.",
        ImportStatus.Applying => "This import is being done at this moment.",
        ImportStatus.Looking => "The file is being read. Wait until that is done.",
        ImportStatus.Matching => "Match the columns first.",
        ImportStatus.Unusable => "The file cannot be used as it is.",
        ImportStatus.Stopped => "This import was stopped. Look again first.",
        _ => "This import is not that far.",
    };
}

public enum ImportStatus
{
    Matching,
    Looking,
    Unusable,
    Ready,
    Applying,
    Applied,
    Stopped,
    Withdrawn,
}

/// <summary>Why an import was stopped. In every case nothing was changed.</summary>
public enum ImportStop
{
    /// <summary>The program ended in the middle.</summary>
    Interrupted = 1,

    /// <summary>The roll is no longer what it was when the person looked.</summary>
    RollMoved,

    /// <summary>The records could not be saved.</summary>
    NotSaved,

    /// <summary>The sealed file cannot be read any more.</summary>
    FileLost,

    /// <summary>A fault of ours; the log has it.</summary>
    Fault,
}
