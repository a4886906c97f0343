using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings.Holds;

/// <summary>Legal hold on what families and staff were pointed to.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.SignpostFamilies)]
public sealed class SignpostHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController(db, clock, vault)
{
    [HttpGet("/signposts/{code}/hold")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) => await NewAsync(await FindAsync(code, cancel), $"/signposts/{code}", cancel);

    [HttpPost("/signposts/{code}/hold")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await PlaceAsync(await FindAsync(code, cancel), $"/signposts/{code}", form, cancel);

    [HttpPost("/signposts/{code}/hold/lift")]
    public async Task<IActionResult> Destroy(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await LiftAsync(await FindAsync(code, cancel), $"/signposts/{code}", form, cancel);

    private Task<Signpost?> FindAsync(string code, CancellationToken cancel) =>
        Db.Signposts.SingleOrDefaultAsync(each => each.Code == code && each.SchoolId == Actor.SchoolId, cancel);
}
