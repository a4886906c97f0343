using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Letters;

/// <summary>Legal hold on a letter that is kept by itself. One of a concern is held with the concern.</summary>
[Authorize(Can.PlaceLegalHolds)]
public sealed class LetterHoldController(SchoolDb db, SchoolClock clock, Vault vault, LetterDesk desk) : HoldsController(db, clock, vault)
{
    [HttpGet("/letters/{code}/hold")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) => await NewAsync(await FindAsync(code, cancel), $"/letters/{code}", cancel);

    [HttpPost("/letters/{code}/hold")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await PlaceAsync(await FindAsync(code, cancel), $"/letters/{code}", form, cancel);

    [HttpPost("/letters/{code}/hold/lift")]
    public async Task<IActionResult> Destroy(string code, [Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await LiftAsync(await FindAsync(code, cancel), $"/letters/{code}", form, cancel);

    private async Task<Letter?> FindAsync(string code, CancellationToken cancel) =>
        await desk.FindAsync(Actor, code, cancel) is { Subject.KeptWithRecord: false } open ? open.Letter : null;
}
