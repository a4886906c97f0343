using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Legal hold on a concern, by those who both place holds and may see it.</summary>
[Authorize(Can.PlaceLegalHolds)]
public sealed class ConcernHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController(db, clock, vault)
{
    [HttpGet("/concerns/{code}/hold")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await NewAsync(await Db.FindConcernAsync(Actor, code, cancel), $"/concerns/{code}", cancel);

    [HttpPost("/concerns/{code}/hold")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await PlaceAsync(await Db.FindConcernAsync(Actor, code, cancel), $"/concerns/{code}", form, cancel);

    [HttpPost("/concerns/{code}/hold/lift")]
    public async Task<IActionResult> Destroy(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await LiftAsync(await Db.FindConcernAsync(Actor, code, cancel), $"/concerns/{code}", form, cancel);
}
