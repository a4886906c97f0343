using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Pupils;

/// <summary>Legal hold on a child's record.</summary>
[Authorize(Can.PlaceLegalHolds)]
public sealed class PupilHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController(db, clock, vault)
{
    [HttpGet("/people/pupils/{id:guid}/hold")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await NewAsync(await Db.FindPupilAsync(Actor, id, cancel), $"/people/pupils/{id}", cancel);

    [HttpPost("/people/pupils/{id:guid}/hold")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await PlaceAsync(await Db.FindPupilAsync(Actor, id, cancel), $"/people/pupils/{id}", form, cancel);

    [HttpPost("/people/pupils/{id:guid}/hold/lift")]
    public async Task<IActionResult> Destroy(Guid id, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await LiftAsync(await Db.FindPupilAsync(Actor, id, cancel), $"/people/pupils/{id}", form, cancel);
}
