using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.References;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.References;

/// <summary>The facts were looked up again, or the platform is no longer offered for new accounts.</summary>
[Authorize(Can.ManageReference)]
public sealed class PlatformStandingController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpPost("/settings/platforms/{id:guid}/check")]
    public async Task<IActionResult> Check(Guid id, CancellationToken cancel)
    {
        if (await db.FindPlatformAsync(Actor, id, cancel) is not { } platform) return NotFound();
        platform.Check(clock.Today, Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = $"What you know of {platform.Name} counts as checked today.";
        return Redirect($"/settings/platforms/{id}");
    }

    [HttpPost("/settings/platforms/{id:guid}/retirement")]
    public async Task<IActionResult> Retire(Guid id, CancellationToken cancel)
    {
        if (await db.FindPlatformAsync(Actor, id, cancel) is not { } platform) return NotFound();
        if (platform.CanRetire.IsAllowed) platform.Retire(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = $"{platform.Name} is no longer offered for new accounts.";
        return Redirect($"/settings/platforms/{id}");
    }

    [HttpPost("/settings/platforms/{id:guid}/return")]
    public async Task<IActionResult> Restore(Guid id, CancellationToken cancel)
    {
        if (await db.FindPlatformAsync(Actor, id, cancel) is not { } platform) return NotFound();
        if (platform.CanRestore.IsAllowed) platform.Restore(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = $"{platform.Name} is offered again.";
        return Redirect($"/settings/platforms/{id}");
    }
}
