using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>A starter's own list: what to do, by when, and where.</summary>
[Authorize(Can.UseTheProduct)]
public sealed class MyInductionController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/my-induction")]
    public async Task<IActionResult> Index(CancellationToken cancel) =>
        View(await FindAsync(cancel) is { } starter ? await StarterPage.ReadAsync(db, starter, Actor, clock.Today, cancel) : null);

    [HttpPost("/my-induction/tasks/{task:guid}")]
    public async Task<IActionResult> Update(Guid task, CancellationToken cancel)
    {
        if (await FindAsync(cancel) is not { } starter || starter.Tasks.SingleOrDefault(each => each.Id == task) is not { } asked) return NotFound();
        var facts = (await db.StarterFactsAsync(Actor.SchoolId, [starter], cancel)).Of(starter);
        if (!ModelState.Accepts(starter.CanTick(asked, clock.Today, facts, clock.Today, Actor, keepsInduction: false))) return Unaccepted(nameof(Index), await StarterPage.ReadAsync(db, starter, Actor, clock.Today, cancel));
        starter.Tick(asked, clock.Today, facts, clock.Today, Actor, keepsInduction: false, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Index), await StarterPage.ReadAsync(db, starter, Actor, clock.Today, cancel));
        TempData["Done"] = "Thank you. It is noted with today's date.";
        return Redirect("/my-induction");
    }

    private Task<Starter?> FindAsync(CancellationToken cancel) => db.StartersAt(Actor).Where(Starter.IsAsked).Where(starter => starter.PersonId == Actor.PersonId)
        .OrderByDescending(starter => starter.StartsOn).ThenBy(starter => starter.Id).FirstOrDefaultAsync(cancel);
}
