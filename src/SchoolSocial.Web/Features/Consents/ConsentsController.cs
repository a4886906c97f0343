using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>What the families of a class have agreed to, and everything that was answered for one child.</summary>
public sealed class ConsentsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [Authorize(Can.PrintCameraCards)]
    [HttpGet("/consents")]
    public async Task<IActionResult> Index([FromQuery(Name = "class")] Guid? classId, CancellationToken cancel)
    {
        if (!Actor.May(Can.ReadConsents)) return Redirect("/consents/cards");
        return View(await ConsentsPage.ReadAsync(db, Actor, classId, clock.Today, cancel));
    }

    [Authorize(Can.ReadConsents)]
    [HttpGet("/consents/pupils/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await db.FindPupilAsync(Actor, id, cancel) is not { } pupil) return NotFound();
        pupil.Opened(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        return View(await ChildConsentsPage.ReadAsync(db, vault, Actor, pupil, clock.Today, cancel));
    }
}
