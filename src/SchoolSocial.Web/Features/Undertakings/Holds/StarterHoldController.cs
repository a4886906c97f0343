using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings.Holds;

/// <summary>Legal hold on somebody's induction.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.KeepInduction)]
public sealed class StarterHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController(db, clock, vault)
{
    [HttpGet("/induction/{code}/hold")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) => await NewAsync(await FindAsync(code, cancel), $"/induction/{code}", cancel);

    [HttpPost("/induction/{code}/hold")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await PlaceAsync(await FindAsync(code, cancel), $"/induction/{code}", form, cancel);

    [HttpPost("/induction/{code}/hold/lift")]
    public async Task<IActionResult> Destroy(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await LiftAsync(await FindAsync(code, cancel), $"/induction/{code}", form, cancel);

    private Task<Starter?> FindAsync(string code, CancellationToken cancel) =>
        Db.StartersAt(Actor).SingleOrDefaultAsync(starter => starter.Code == code, cancel);
}
