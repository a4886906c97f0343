using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings.Holds;

/// <summary>Legal hold on a site for class and what was noted of its use.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.UseSites)]
public sealed class SiteHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController(db, clock, vault)
{
    [HttpGet("/sites/{code}/hold")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) => await NewAsync(await FindAsync(code, cancel), $"/sites/{code}", cancel);

    [HttpPost("/sites/{code}/hold")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await PlaceAsync(await FindAsync(code, cancel), $"/sites/{code}", form, cancel);

    [HttpPost("/sites/{code}/hold/lift")]
    public async Task<IActionResult> Destroy(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await LiftAsync(await FindAsync(code, cancel), $"/sites/{code}", form, cancel);

    private Task<ClassroomSite?> FindAsync(string code, CancellationToken cancel) =>
        Db.ClassroomSites.SingleOrDefaultAsync(site => site.Code == code && site.SchoolId == Actor.SchoolId, cancel);
}
