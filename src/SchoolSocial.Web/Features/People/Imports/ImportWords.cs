using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.People.Import.Planning;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>The plain words of an import, the same on every page of it.</summary>
public static class ImportWords
{
    public static string Words(this RollKind kind) => kind switch
    {
        RollKind.OneRoster => "Everything, as a OneRoster 1.1 zip",
        RollKind.Pupils => "Pupils, and perhaps their parents and carers, as a CSV",
        RollKind.Guardians => "Parents and carers of pupils you already have, as a CSV",
        RollKind.Staff => "Staff, as a CSV",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this ImportStatus status) => status switch
    {
        ImportStatus.Matching => "Waiting for its columns",
        ImportStatus.Looking => "Being read",
        ImportStatus.Unusable => "Cannot be used",
        ImportStatus.Ready => "Ready to import",
        ImportStatus.Applying => "Being imported",
        ImportStatus.Applied => "Imported",
        ImportStatus.Stopped => "Stopped, nothing was changed",
        ImportStatus.Withdrawn => "Given up",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Colour(this ImportStatus status) => status switch
    {
        ImportStatus.Applied => "govuk-tag--green",
        ImportStatus.Unusable or ImportStatus.Stopped => "govuk-tag--red",
        ImportStatus.Withdrawn => "govuk-tag--grey",
        _ => "govuk-tag--blue",
    };

    public static string Words(this ImportStop? stop) => stop switch
    {
        ImportStop.Interrupted => "The program was ended while it worked on this import.",
        ImportStop.RollMoved => "The roll has changed since this import was looked over, so it would no longer do what was shown.",
        ImportStop.NotSaved => "The records could not be saved: the disk may be full or the database out of reach.",
        ImportStop.FileLost => "The uploaded file can no longer be read. Upload it again.",
        _ => "Something went wrong that is not your doing. The person who looks after SchoolSocial finds it in the log.",
    };

    public static string Words(this ImportStage? stage) => stage switch
    {
        { Step: ImportStep.Reading, Lines: > 0 } reading => $"Reading: {reading.Lines:N0} lines so far.",
        { Step: ImportStep.Reading } => "Reading the file.",
        { Step: ImportStep.Comparing } => "Comparing it with the roll.",
        { Step: ImportStep.Saving } => "Saving every record at once.",
        _ => "Waiting for its turn.",
    };

    public static string Plural(this RollSubject subject) => subject switch
    {
        RollSubject.Pupil => "Pupils",
        RollSubject.Guardian => "Parents and carers",
        RollSubject.Staff => "Staff",
        RollSubject.Class => "Classes",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    public static string Words(this RollSubject subject) => subject switch
    {
        RollSubject.Pupil => "Pupil",
        RollSubject.Guardian => "Parent or carer",
        RollSubject.Staff => "Staff",
        RollSubject.Class => "Class",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    public static string Words(this RollChangeKind kind) => kind switch
    {
        RollChangeKind.Added => "Added",
        RollChangeKind.Changed => "Changed",
        RollChangeKind.Leaving => "Leaving",
        RollChangeKind.Returning => "Returning",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this FieldChange change) => (change.Was, change.Now) switch
    {
        (null, _) => $"{change.Field}: {change.Now}",
        (_, null) => $"{change.Field}: {change.Was} no longer",
        _ => $"{change.Field}: {change.Was} → {change.Now}",
    };
}
