using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.Consents.Import;
using SchoolSocial.Data.People;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.Consents.Import;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>Takes in an MIS's list of consents: uploaded and matched here, looked over and applied next door.</summary>
[Authorize(Can.RecordConsents)]
public sealed class ConsentImportsController(SchoolDb db, SchoolClock clock, ImportShelf shelf) : SchoolController
{
    private const int BodyBytes = RollLimits.UploadBytes * 3 / 2;

    [HttpGet("/consents/imports")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var imports = await db.ConsentImports.AsNoTracking().Where(import => import.SchoolId == Actor.SchoolId).OrderByDescending(import => import.UploadedAt).Take(50).ToListAsync(cancel);
        var names = await db.NamesAsync(imports.Select(import => import.UploadedById), cancel);
        return View(new ConsentImportsPage([.. imports.Select(import => new ConsentImportRow(
            import.Code, import.FileName, import.UploadedAt, names.GetValueOrDefault(import.UploadedById, ""),
            import.AppliedAt is not null ? $"Done: {import.Answers:N0} answers, {import.BadLines:N0} lines left out" : import.WithdrawnAt is not null ? "Given up" : "Not done yet"))]));
    }

    [HttpGet("/consents/imports/new")]
    public IActionResult New() => View(new ConsentImportForm { Id = Guid.CreateVersion7() });

    [HttpPost("/consents/imports")]
    [RequestSizeLimit(BodyBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = 2 * BodyBytes)]
    public async Task<IActionResult> Create([Bind(Prefix = "")] ConsentImportForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new ConsentImportFormValidator(), form, prefix: "")) return Unaccepted(nameof(New), form);
        if (await db.ConsentImports.AsNoTracking().SingleOrDefaultAsync(each => each.Id == form.Id && each.SchoolId == Actor.SchoolId, cancel) is { } sent) return Redirect($"/consents/imports/{sent.Code}/match");
        var bytes = new byte[form.File!.Length];
        await using (var upload = form.File.OpenReadStream()) await upload.ReadExactlyAsync(bytes, cancel);
        using var sample = new MemoryStream(bytes, writable: false);
        var name = People.Imports.FileNames.Tidy(form.File.FileName);
        if (RollReader.Sample(sample, name).Problem is { } problem)
        {
            ModelState.AddModelError("File", problem);
            return Unaccepted(nameof(New), form);
        }

        var import = ConsentImport.Upload(form.Id, name, Actor, clock.Now);
        try
        {
            shelf.Keep(import.Id, bytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            ModelState.AddModelError("File", "The file could not be kept: the disk is full or cannot be written. Nothing was changed.");
            return Unaccepted(nameof(New), form);
        }

        db.Add(import);
        await db.SaveChangesAsync(cancel);
        return Redirect($"/consents/imports/{import.Code}/match");
    }

    [HttpGet("/consents/imports/{code}/match")]
    public async Task<IActionResult> Match(string code, int? consent, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } import) return NotFound();
        if (!import.CanGoOn.IsAllowed) return Redirect($"/consents/imports/{code}");
        return await PageAsync(import, new ConsentMatchForm { Consent = consent }, cancel) is { } page ? View(page) : NotFound();
    }

    [HttpPost("/consents/imports/{code}/match")]
    public async Task<IActionResult> Update(string code, [Bind(Prefix = "Form")] ConsentMatchForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } import) return NotFound();
        if (await PageAsync(import, form, cancel) is not { } page) return NotFound();
        if (!ModelState.Accepts(import.CanGoOn) || !ModelState.Accepts(new ConsentMatchFormValidator(page.Columns.Count), form)) return Unaccepted(nameof(Match), page);
        var known = page.Questions.Select(question => question.Value).ToHashSet();
        var match = new ConsentMatch(form.Pupil!.Value, form.Consent!.Value, form.Answer!.Value, form.Date, page.Names.ToDictionary(
            name => name.Name,
            name => (IReadOnlyList<string>)(form.Names.GetValueOrDefault(name.Key) is { Length: > 0 } chosen && known.Contains(chosen) ? chosen.Split(',') : [])));
        import.MatchBy(JsonSerializer.Serialize(match), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Match), page);
        return Redirect($"/consents/imports/{code}");
    }

    private Task<ConsentImport?> FindAsync(string code, CancellationToken cancel) =>
        db.ConsentImports.SingleOrDefaultAsync(import => import.SchoolId == Actor.SchoolId && import.Code == code, cancel);

    /// <summary>The headings, their likely meaning, and the names of consents in the column that says what was asked.</summary>
    private async Task<ConsentMatchPage?> PageAsync(ConsentImport import, ConsentMatchForm form, CancellationToken cancel)
    {
        using var kept = shelf.Open(import.Id);
        if (kept is null) return null;
        using var file = new MemoryStream();
        await kept.CopyToAsync(file, cancel);
        file.Position = 0;
        var sample = RollReader.Sample(file, import.FileName);
        form.Consent ??= ConsentMatch.Heading(sample.Headings, "CONSENT", "TYPE", "PERMISSION", "QUESTION");
        var channels = await db.OpenChannelsAsync(Actor.SchoolId, clock.Today, cancel);
        var names = ConsentFile.NamesIn(file, import.FileName, form.Consent.Value).Names.Select((name, at) => (Key: $"n{at}", Name: name)).ToList();
        if (HttpMethods.IsGet(Request.Method))
        {
            form.Pupil ??= ConsentMatch.Heading(sample.Headings, "UPN", "PUPIL ID", "STUDENT ID", "ADMISSION", "PERSON ID", "PUPIL", "STUDENT");
            form.Answer ??= ConsentMatch.Heading(sample.Headings, "ANSWER", "STATUS", "GIVEN", "RESPONSE", "VALUE");
            form.Date ??= ConsentMatch.Heading(sample.Headings, "DATE") is var date and >= 0 ? date : null;
            form.Names = names.ToDictionary(name => name.Key, name => (string?)string.Join(',', ConsentMatch.Suggest(name.Name, channels)));
        }

        return new ConsentMatchPage(
            form, import.Code, [.. sample.Headings.Select((heading, at) => new Choice(at.ToString(System.Globalization.CultureInfo.InvariantCulture), heading.Length > 0 ? heading : $"Column {at + 1}"))],
            sample.Lines, names, ConsentMatchPage.QuestionsOf(channels));
    }
}
