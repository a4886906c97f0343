using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.People.Import.Planning;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>Where an import is, what it would do or has done, and what can be done with it now.</summary>
public sealed record ImportPage(ImportRun Run, RollReport? Report, ImportStage? Stage, string By, string? ConfirmedBy, ImportConfirmationForm Form)
{
    private const int FirstBadLines = 25;

    public bool IsUnderWay => Run.Status is ImportStatus.Looking or ImportStatus.Applying;

    public IEnumerable<BadLine> SomeBadLines => Report?.BadLines.Take(FirstBadLines) ?? [];

    public IEnumerable<RollCount> Counts =>
        Report?.Counts.Where(count => count.Added + count.Changed + count.Returning + count.Leaving + count.Unchanged > 0) ?? [];

    public static async Task<ImportPage> ReadAsync(
        SchoolDb db, ImportShelf shelf, ImportProgress progress, ImportRun run, ImportConfirmationForm form, CancellationToken cancel)
    {
        var names = await db.NamesAsync(run.ConfirmedById is { } confirmed ? [run.UploadedById, confirmed] : [run.UploadedById], cancel);
        var report = run.LookedAt is null ? null : shelf.OpenReport(run.Id);
        return new ImportPage(
            run, report, progress.Of(run.Id), names.GetValueOrDefault(run.UploadedById, ""),
            run.ConfirmedById is { } by ? names.GetValueOrDefault(by) : null, form);
    }
}
