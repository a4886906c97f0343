using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Oversight;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Oversight;

/// <summary>The governors' pages, one a term, as they were published. There is nothing to choose on them: everybody is told the same.</summary>
[Authorize(Can.ReadTermReports)]
public sealed class TermReportsController(SchoolDb db, SchoolClock clock, Vault vault, ListFile files) : SchoolController
{
    [HttpGet("/oversight/terms")]
    public async Task<IActionResult> Index(string? sort, CancellationToken cancel)
    {
        var published = await db.TermReportsAsync(Actor, cancel);
        var names = await db.NamesAsync(published.Select(report => report.PublishedById), cancel);
        var open = Actor.May(Can.PublishTermReports)
            ? ReportTerm.Of(await db.OwnSchoolAsync(Actor, cancel), clock.Today).Where(term => term.To.AddDays(TermReportsPage.DaysOffered) >= clock.Today && published.TrueForAll(report => report.TermId != term.TermId)).Reverse()
            : [];
        var rows = published.Select(report => new TermReportRow(report.Code, report.Words, report.From, report.To, names.GetValueOrDefault(report.PublishedById, "somebody"), report.PublishedAt));
        return View(new TermReportsPage([.. sort == "term" ? rows.Reverse() : rows], [.. open], clock.Today));
    }

    [HttpGet("/oversight/terms/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) => await PageAsync(code, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("/oversight/terms/{code}/print")]
    public async Task<IActionResult> Print(string code, CancellationToken cancel)
    {
        if (await PageAsync(code, cancel) is not { } page) return NotFound();
        OnPaper(code, $"/oversight/terms/{code}", clock.Now);
        return View(page);
    }

    /// <summary>The same words as a file: nothing in it is more exact than the page.</summary>
    [HttpGet("/oversight/terms/{code}/figures.csv")]
    public async Task<IActionResult> Take(string code, CancellationToken cancel)
    {
        if (await PageAsync(code, cancel) is not { } page) return NotFound();
        return await files.WriteAsync(
            ExportedList.Terms, page.Words, ["Table", "", page.Words, page.BeforeHead, page.YearBeforeHead],
            [.. page.Tables.SelectMany(table => table.Rows, (table, row) => (IReadOnlyList<string?>)[table.Title, row.Label, row.Now, row.Before, row.YearBefore])], Actor, cancel);
    }

    private async Task<TermReportPage?> PageAsync(string code, CancellationToken cancel)
    {
        var published = await db.TermReportsAsync(Actor, cancel);
        if (published.Find(report => report.Code == code) is not { } report) return null;
        var names = await db.NamesAsync([report.PublishedById], cancel);
        var reviewOn = OversightRetention.For(report, await db.WaysAsync(Actor.SchoolId, cancel));
        return TermReportPage.Of(report, published, names.GetValueOrDefault(report.PublishedById, "somebody")) with
        {
            Keeping = await Keeping.ReadAsync(db, vault, report, reviewOn, Actor, $"/oversight/terms/{code}", cancel),
        };
    }
}
