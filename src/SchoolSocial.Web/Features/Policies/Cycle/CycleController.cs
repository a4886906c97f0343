using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Cycle;

/// <summary>The year's reviews on one sheet, soonest first.</summary>
[Authorize(Can.ReadPolicies)]
public sealed class CycleController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/cycle")]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        OnPaper("The cycle of policy reviews", "/policies", clock.Now);
        return View(new CyclePage(await CyclePage.RowsAsync(Db, Actor, cancel), clock.Today));
    }
}

public sealed record CycleRow(Guid Id, string Code, string Title, string Owner, ReviewDate Review);

public sealed record CyclePage(IReadOnlyList<CycleRow> Rows, DateOnly Today)
{
    public static async Task<IReadOnlyList<CycleRow>> RowsAsync(SchoolDb db, Actor viewer, CancellationToken cancel)
    {
        var calendar = await db.CalendarAsync(viewer, cancel);
        var policies = await db.PoliciesOpenTo(viewer, seesDrafts: false).AsNoTracking().WithParts().ToListAsync(cancel);
        var names = await db.NamesAsync(policies.Select(policy => policy.OwnerId), cancel);
        return [.. policies.Select(policy => (Policy: policy, Review: policy.NextReview(calendar))).Where(each => each.Review is not null)
            .OrderBy(each => each.Review!.DueOn).ThenBy(each => each.Policy.Title, StringComparer.OrdinalIgnoreCase)
            .Select(each => new CycleRow(each.Policy.Id, each.Policy.Code, each.Policy.Title, names.GetValueOrDefault(each.Policy.OwnerId, "nobody"), each.Review!))];
    }
}
