using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

/// <summary>Legal hold on an adult's record.</summary>
[Authorize(Can.PlaceLegalHolds)]
public sealed class PersonHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController(db, clock, vault)
{
    [HttpGet("/people/{id:guid}/hold")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await NewAsync(await Db.FindOwnAdultAsync(Actor, id, cancel), $"/people/{id}", cancel);

    [HttpPost("/people/{id:guid}/hold")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await PlaceAsync(await Db.FindOwnAdultAsync(Actor, id, cancel), $"/people/{id}", form, cancel);

    [HttpPost("/people/{id:guid}/hold/lift")]
    public async Task<IActionResult> Destroy(Guid id, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await LiftAsync(await Db.FindOwnAdultAsync(Actor, id, cancel), $"/people/{id}", form, cancel);
}
