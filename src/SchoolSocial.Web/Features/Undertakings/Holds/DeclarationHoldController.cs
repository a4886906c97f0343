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

/// <summary>Legal hold on a declared tie, by those who advise on ties.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.ReadDeclarations)]
public sealed class DeclarationHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController(db, clock, vault)
{
    [HttpGet("/declarations/{code}/hold")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) => await NewAsync(await FindAsync(code, cancel), $"/declarations/{code}", cancel);

    [HttpPost("/declarations/{code}/hold")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await PlaceAsync(await FindAsync(code, cancel), $"/declarations/{code}", form, cancel);

    [HttpPost("/declarations/{code}/hold/lift")]
    public async Task<IActionResult> Destroy(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await LiftAsync(await FindAsync(code, cancel), $"/declarations/{code}", form, cancel);

    private Task<Declaration?> FindAsync(string code, CancellationToken cancel) =>
        Db.DeclarationsAt(Actor).SingleOrDefaultAsync(each => each.Code == code, cancel);
}
