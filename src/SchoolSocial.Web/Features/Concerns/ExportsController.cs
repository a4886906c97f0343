using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>The list of concerns as a file. Who took which concern out stands in the audit of each.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class ExportsController(SchoolDb db, SchoolClock clock, ConcernSearch search) : SchoolController
{
    [HttpGet("/concerns/list.csv")]
    public async Task<IActionResult> Show(ConcernFilter filter, CancellationToken cancel)
    {
        await filter.LookAsync(db, search, Actor, clock.Now, cancel);
        var concerns = await ConcernExport.LinesAsync(db, Actor, filter, clock, cancel);
        foreach (var concern in concerns) concern.Exported(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        var file = new MemoryStream();
        await using (var csv = new SafeCsv(file))
        {
            await csv.WriteAsync(["Reference", "What", "Marked with", "Status", "Someone at risk", "Logged", "Happened"], cancel);
            foreach (var concern in concerns)
            {
                await csv.WriteAsync(
                    [
                        concern.Code, concern.Kind.Words(), string.Join("; ", concern.TagsNow.Select(tag => tag.Text())), concern.Status.Words(), concern.AtRisk.Words(),
                        concern.RaisedAt.Shortly(), concern.HappenedOn.Shortly(),
                    ],
                    cancel);
            }
        }

        return File(file.ToArray(), "text/csv; charset=utf-8", "concerns.csv");
    }
}
