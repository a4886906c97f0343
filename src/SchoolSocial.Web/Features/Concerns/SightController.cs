using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Shows those who see a concern who else does, who never does, and why.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class SightController(SchoolDb db, Vault vault, SchoolClock clock) : SchoolController
{
    [HttpGet("/concerns/{code}/sight")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        concern.Opened(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        return View(await SightPage.ReadAsync(db, vault, concern, cancel));
    }
}
