using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>Who has checked one child after another and posted none of it (PST-09). For the safeguarding lead and the head.</summary>
[Authorize(Can.ReadProtections)]
public sealed class ProbesController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/posts/probes")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        // Nobody reads here of themselves: the other of the two does.
        var found = await db.Probes.AsNoTracking().Where(probe => probe.SchoolId == Actor.SchoolId && probe.PersonId != Actor.PersonId).OrderByDescending(probe => probe.NotedAt).Take(50).ToListAsync(cancel);
        var names = await db.NamesAsync(found.Select(probe => probe.PersonId), cancel);
        return View(new ProbesPage([.. found.Select(probe => new ProbeRow(probe.Id, names.GetValueOrDefault(probe.PersonId, ""), probe.Count, probe.NotedAt, probe.SeenAt))]));
    }

    [HttpPost("/posts/probes/{id:guid}/seen")]
    public async Task<IActionResult> Update(Guid id, CancellationToken cancel)
    {
        if (await db.Probes.SingleOrDefaultAsync(probe => probe.SchoolId == Actor.SchoolId && probe.PersonId != Actor.PersonId && probe.Id == id, cancel) is not { } found) return NotFound();
        found.See(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = "Marked as seen.";
        return Redirect("/posts/probes");
    }
}

public sealed record ProbeRow(Guid Id, string Who, int Children, DateTime NotedAt, DateTime? SeenAt);

public sealed record ProbesPage(IReadOnlyList<ProbeRow> Rows);
