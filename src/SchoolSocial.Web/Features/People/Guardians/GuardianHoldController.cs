using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Guardians;

/// <summary>Legal hold on a guardian's record.</summary>
[Authorize(Can.PlaceLegalHolds)]
public sealed class GuardianHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController(db, clock, vault)
{
    [HttpGet("/people/guardians/{id:guid}/hold")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await NewAsync(await Db.FindGuardianAsync(Actor, id, cancel), $"/people/guardians/{id}", cancel);

    [HttpPost("/people/guardians/{id:guid}/hold")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await PlaceAsync(await Db.FindGuardianAsync(Actor, id, cancel), $"/people/guardians/{id}", form, cancel);

    [HttpPost("/people/guardians/{id:guid}/hold/lift")]
    public async Task<IActionResult> Destroy(Guid id, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await LiftAsync(await Db.FindGuardianAsync(Actor, id, cancel), $"/people/guardians/{id}", form, cancel);
}
