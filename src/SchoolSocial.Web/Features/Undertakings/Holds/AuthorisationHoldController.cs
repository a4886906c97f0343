using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings.Holds;

/// <summary>Legal hold on an authorisation, by those who may see it.</summary>
[Authorize(Can.PlaceLegalHolds)]
public sealed class AuthorisationHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController(db, clock, vault)
{
    [HttpGet("/authorisations/{code}/hold")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) => await NewAsync(await FindAsync(code, cancel), $"/authorisations/{code}", cancel);

    [HttpPost("/authorisations/{code}/hold")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await PlaceAsync(await FindAsync(code, cancel), $"/authorisations/{code}", form, cancel);

    [HttpPost("/authorisations/{code}/hold/lift")]
    public async Task<IActionResult> Destroy(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await LiftAsync(await FindAsync(code, cancel), $"/authorisations/{code}", form, cancel);

    private Task<Authorisation?> FindAsync(string code, CancellationToken cancel) =>
        Db.FindAuthorisationAsync(Actor, code, cancel);
}
