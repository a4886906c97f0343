using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>Uploads a roll, and shows where each import is.</summary>
[Authorize(Can.ImportRoll)]
public sealed class ImportsController(SchoolDb db, SchoolClock clock, ImportShelf shelf, ImportProgress progress, ImportBell bell) : SchoolController
{
    // More than a file may have, so that one a little too large is answered beside its field; beyond this the server itself refuses.
    private const int BodyBytes = RollLimits.UploadBytes * 3 / 2;

    [HttpGet("/people/imports")]
    public async Task<IActionResult> Index(string? sort, int page = 1, CancellationToken cancel = default) => View(await ImportsPage.ReadAsync(db, Actor, sort, page, cancel));

    [HttpGet("/people/imports/new")]
    public async Task<IActionResult> New(CancellationToken cancel) => View(await PageAsync(new ImportForm { Id = Guid.CreateVersion7() }, cancel));

    [HttpPost("/people/imports")]
    [RequestSizeLimit(BodyBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = 2 * BodyBytes)]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] ImportForm form, CancellationToken cancel)
    {
        var page = await PageAsync(form, cancel);
        if (!ModelState.Accepts(new ImportFormValidator(page.YearIds), form)) return Unaccepted(nameof(New), page);
        if (await SentBeforeAsync(form.Id, cancel) is { } sent) return Redirect($"/people/imports/{sent}");
        var name = FileNames.Tidy(form.File!.FileName);
        var bytes = new byte[form.File.Length];
        await using (var upload = form.File.OpenReadStream()) await upload.ReadExactlyAsync(bytes, cancel);
        if (form.Kind is not RollKind.OneRoster && SampleProblem(bytes, name) is { } problem)
        {
            ModelState.AddModelError("Form.File", problem);
            return Unaccepted(nameof(New), page);
        }

        var run = await db.DrawAsync(
            () => ImportRun.Upload(form.Id, form.Kind!.Value, name, form.Kind is RollKind.OneRoster ? null : form.SchoolYearId, form.IsWhole!.Value, Actor, clock.Now),
            drawn => drawn.Code, cancel);
        try
        {
            shelf.Keep(run.Id, bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            ModelState.AddModelError("Form.File", "The file could not be kept: the disk is full or cannot be written. Nothing was changed. Tell the person who looks after SchoolSocial.");
            return Unaccepted(nameof(New), page);
        }

        db.Add(run);
        // The same form sent twice at once: the first has made the import, and this one leads to it.
        if (await db.TrySaveAsync(cancel) is SaveOutcome.Taken && await SentBeforeAsync(form.Id, cancel) is { } first) return Redirect($"/people/imports/{first}");
        bell.Ring();
        return Redirect(run.Status is ImportStatus.Matching ? $"/people/imports/{run.Code}/columns" : $"/people/imports/{run.Code}");
    }

    [HttpGet("/people/imports/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await db.ImportsOf(Actor).AsNoTracking().SingleOrDefaultAsync(run => run.Code == code, cancel) is not { } run) return NotFound();
        return View(await ImportPage.ReadAsync(db, shelf, progress, run, new ImportConfirmationForm(), cancel));
    }

    private Task<ImportNewPage> PageAsync(ImportForm form, CancellationToken cancel) => ImportNewPage.ReadAsync(db, Actor, form, clock.Today, cancel);

    private Task<string?> SentBeforeAsync(Guid id, CancellationToken cancel) =>
        db.ImportsOf(Actor).AsNoTracking().Where(run => run.Id == id).Select(run => run.Code).SingleOrDefaultAsync(cancel)!;

    private static string? SampleProblem(byte[] bytes, string name)
    {
        using var file = new MemoryStream(bytes, writable: false);
        return RollReader.Sample(file, name).Problem;
    }
}
