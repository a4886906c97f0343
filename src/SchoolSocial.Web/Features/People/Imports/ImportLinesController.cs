using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.People.Import.Planning;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>Every change and every bad line of an import, a page at a time; the bad lines also as a CSV to correct them by.</summary>
[Authorize(Can.ImportRoll)]
public sealed class ImportLinesController(SchoolDb db, SchoolClock clock, ImportShelf shelf) : SchoolController
{
    [HttpGet("/people/imports/{code}/changes")]
    public async Task<IActionResult> Index(string code, RollSubject? subject, RollChangeKind? kind, int page = 1, CancellationToken cancel = default)
    {
        if (await db.FindImportAsync(Actor, code, cancel) is not { } run || shelf.OpenReport(run.Id) is not { } report) return NotFound();
        return View(ImportLinesPage.Of(run, report, subject, kind, page));
    }

    [HttpGet("/people/imports/{code}/bad-lines")]
    public async Task<IActionResult> Bad(string code, int page = 1, CancellationToken cancel = default)
    {
        if (await db.FindImportAsync(Actor, code, cancel) is not { } run || shelf.OpenReport(run.Id) is not { } report) return NotFound();
        return View(new ImportBadLinesPage(run, report.BadLines, page));
    }

    [HttpGet("/people/imports/{code}/bad-lines.csv")]
    public async Task<IActionResult> Csv(string code, CancellationToken cancel)
    {
        if (await db.FindImportAsync(Actor, code, cancel) is not { } run || shelf.OpenReport(run.Id) is not { } report) return NotFound();
        run.BadLinesTaken(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        var file = new MemoryStream();
        await using (var csv = new SafeCsv(file))
        {
            await csv.WriteAsync(["File", "Line", "Column", "What stands there", "Why it cannot be used"], cancel);
            foreach (var bad in report.BadLines)
            {
                await csv.WriteAsync([bad.At.File, bad.At.Line.ToString(System.Globalization.CultureInfo.InvariantCulture), bad.Column, bad.Value, bad.Reason], cancel);
            }
        }

        return File(file.ToArray(), "text/csv; charset=utf-8", $"bad-lines-{run.Code}.csv");
    }
}
