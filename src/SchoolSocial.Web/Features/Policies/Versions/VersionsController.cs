using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Versions;

/// <summary>The history of a policy: every version, and what changed between any two.</summary>
[Authorize(Can.ReadPolicies)]
public sealed class VersionsController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/{code}/versions")]
    public async Task<IActionResult> Index(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } policy ? View(await HistoryPage.ReadAsync(Db, policy, Actor, clock, cancel)) : NotFound();

    [HttpGet("/policies/{code}/versions/{number:int}")]
    public async Task<IActionResult> Show(string code, int number, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy || Open(policy, number) is not { } version) return NotFound();
        return View(await VersionPage.ReadAsync(Db, policy, version, Actor, clock, cancel));
    }

    [HttpGet("/policies/{code}/changes")]
    public async Task<IActionResult> Changes(string code, int? from, int? to, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var open = policy.Versions.Where(version => Open(policy, version.Number) is not null).OrderBy(version => version.Number).ToList();
        if (open.Count == 0) return NotFound();
        var later = open.Find(version => version.Number == (to ?? open[^1].Number));
        var earlier = open.Find(version => version.Number == (from ?? open.LastOrDefault(each => each.Number < later?.Number)?.Number ?? open[0].Number));
        if (later is null || earlier is null) return NotFound();
        var (one, other) = (await Db.TextOfAsync(earlier, cancel), await Db.TextOfAsync(later, cancel));
        return View(new ChangesPage(policy, open, one, other, [.. ClauseComparison.Between(one.Text, other.Text)]));
    }

    /// <summary>A version that took force is for everybody; what was only ever a draft is for those who see drafts.</summary>
    private PolicyVersion? Open(Policy policy, int number) =>
        SeesDrafts || policy.Enforcements.Any(enforcement => enforcement.VersionNumber == number) ? policy.VersionOf(number) : null;
}
