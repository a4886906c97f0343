using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Oversight;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Oversight;

/// <summary>The head looks at what governors would be told of a term, and publishes it. After that it is never changed.</summary>
[Authorize(Can.PublishTermReports)]
public sealed class TermPublicationController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/oversight/terms/{id:guid}/publication")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await TermAsync(id, cancel) is { } term ? View(await PageAsync(term, await db.TermReportsAsync(Actor, cancel), cancel)) : NotFound();

    [HttpPost("/oversight/terms/{id:guid}/publication")]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancel)
    {
        if (await TermAsync(id, cancel) is not { } term) return NotFound();
        var published = await db.TermReportsAsync(Actor, cancel);
        if (published.Find(known => known.TermId == id) is { } before) return Redirect($"/oversight/terms/{before.Code}");
        if (!ModelState.Accepts(term.CanPublish(clock.Today, published))) return Unaccepted(nameof(New), await PageAsync(term, published, cancel));
        var lines = (await db.TermCountsAsync(Actor, term.Span, clock.Now, cancel)).Lines;
        var report = await db.DrawAsync(() => TermReport.Publish(Guid.CreateVersion7(), term, lines, published, Actor, clock.Now, clock.Today), made => made.Code, cancel);
        db.Add(report);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Saved:
                TempData["Done"] = $"The page of {term.Words} is published. Governors can read it.";
                return Redirect($"/oversight/terms/{report.Code}");
            case SaveOutcome.Taken:
                return Redirect("/oversight/terms");
            default:
                return NotSaved(nameof(New), await PageAsync(term, published, cancel));
        }
    }

    private async Task<ReportTerm?> TermAsync(Guid id, CancellationToken cancel) =>
        ReportTerm.Of(await db.OwnSchoolAsync(Actor, cancel), clock.Today).FirstOrDefault(term => term.TermId == id);

    private async Task<TermPublicationPage> PageAsync(ReportTerm term, IReadOnlyCollection<TermReport> published, CancellationToken cancel) => new(
        term.TermId, TermReportPage.Of(term, (await db.TermCountsAsync(Actor, term.Span, clock.Now, cancel)).Lines, published), term.CanPublish(clock.Today, published));
}
