using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents.Import;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Consents.Import;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>The dry run of an import, its bad lines, and the step that applies the whole of it or nothing (CST-16).</summary>
[Authorize(Can.RecordConsents)]
public sealed class ConsentImportController(SchoolDb db, SchoolClock clock, ConsentImporter importer) : SchoolController
{
    private const int ShownBad = 250;
    private const string Page = "/Features/Consents/ConsentImports/Show.cshtml";

    [HttpGet("/consents/imports/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } import) return NotFound();
        if (import is { Match: null, WithdrawnAt: null }) return Redirect($"/consents/imports/{code}/match");
        return View(Page, await PageAsync(import, cancel));
    }

    [HttpPost("/consents/imports/{code}")]
    public async Task<IActionResult> Create(string code, string? print, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } import) return NotFound();
        if (!ModelState.Accepts(import.CanGoOn)) return Unaccepted(Page, await PageAsync(import, cancel));
        if (!await importer.ApplyAsync(import, print ?? "", Actor, cancel))
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError("", "Something has changed since you looked, so nothing was done. Look at it again.");
            return Unaccepted(Page, await PageAsync((await FindAsync(code, cancel))!, cancel));
        }

        if (!await SavedAsync(db, cancel))
        {
            db.ChangeTracker.Clear();
            return NotSaved(Page, await PageAsync((await FindAsync(code, cancel))!, cancel));
        }

        importer.Forget(import);
        TempData["Done"] = $"{import.Answers:N0} answers are recorded. {import.BadLines:N0} lines were left out.";
        return Redirect("/consents/imports");
    }

    [HttpPost("/consents/imports/{code}/withdrawal")]
    public async Task<IActionResult> Withdraw(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } import) return NotFound();
        if (import.CanGoOn.IsAllowed)
        {
            import.Withdraw(Actor, clock.Now);
            await db.SaveChangesAsync(cancel);
            importer.Forget(import);
        }

        TempData["Done"] = "The import is given up. Nothing was changed.";
        return Redirect("/consents/imports");
    }

    [HttpGet("/consents/imports/{code}/bad-lines.csv")]
    public async Task<IActionResult> Csv(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } import || await importer.LookAsync(import, cancel) is not { } look) return NotFound();
        var file = new MemoryStream();
        await using (var csv = new SafeCsv(file))
        {
            await csv.WriteAsync(["Line", "Column", "What stands there", "Why it cannot be used"], cancel);
            foreach (var bad in look.Plan.Bad) await csv.WriteAsync([bad.At.Line.ToString(CultureInfo.InvariantCulture), bad.Column, bad.Value, bad.Reason], cancel);
        }

        return File(file.ToArray(), "text/csv; charset=utf-8", $"bad-lines-{code}.csv");
    }

    private Task<ConsentImport?> FindAsync(string code, CancellationToken cancel) =>
        db.ConsentImports.SingleOrDefaultAsync(import => import.SchoolId == Actor.SchoolId && import.Code == code, cancel);

    private async Task<ConsentImportPage> PageAsync(ConsentImport import, CancellationToken cancel)
    {
        if (!import.CanGoOn.IsAllowed || await importer.LookAsync(import, cancel) is not { } look)
        {
            return new ConsentImportPage(import, "", 0, 0, 0, 0, 0, [], import.BadLines, import.CanGoOn.Refusal ?? "The file is no longer here. Upload it again.");
        }

        return new ConsentImportPage(
            import, look.Print, look.New.Count(answer => answer.Answer == Answer.Yes), look.New.Count(answer => answer.Answer != Answer.Yes), look.Same, look.Plan.LeftOut,
            look.New.Select(answer => answer.PupilId).Distinct().Count(), [.. look.Plan.Bad.Take(ShownBad)], look.Plan.Bad.Count, look.Problem);
    }
}
