using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.People;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>Prints the reply slips of a class: one for each child still to be asked about and each holder of parental responsibility (CST-14).</summary>
[Authorize(Can.RecordConsents)]
public sealed class SlipsController(SchoolDb db, SchoolClock clock, WebSettings settings) : SchoolController
{
    [HttpPost("/consents/classes/{id:guid}/slips")]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancel)
    {
        if (await db.FindClassAsync(Actor, id, cancel) is not { } taught) return NotFound();
        if (await db.WordingOnAsync(Actor.SchoolId, clock.Today, cancel) is not { } wording)
        {
            TempData["Done"] = "Write the wording first: a slip says what the family is asked.";
            return Redirect("/consents/wordings");
        }

        var rows = await OutstandingRow.ReadAsync(db, Actor.SchoolId, [taught], clock.Today, cancel);
        var holders = await FamilyHolders.OfAsync(db, Actor.SchoolId, rows.Select(row => row.PupilId), clock.Today, cancel);
        var children = rows.Select(row => row.PupilId).ToList();
        foreach (var old in await db.ReplySlips.Where(slip => slip.SchoolId == Actor.SchoolId && children.Contains(slip.PupilId) && slip.UsedAt == null && slip.ReplacedAt == null).ToListAsync(cancel)) old.Replace(Actor, clock.Now);
        var sheets = new List<SlipSheet>();
        foreach (var row in rows)
        {
            foreach (var holder in holders[row.PupilId])
            {
                var code = PaperCode.New();
                var slip = ReplySlip.Print(Guid.CreateVersion7(), Actor.SchoolId, row.PupilId, holder.Id, wording.Id, PaperCode.HashOf(code), Actor, clock.Now);
                db.Add(slip);
                sheets.Add(new SlipSheet(holder.Name, row.Name, $"{Site}/reply", code, $"{Site}/reply?code={code}", slip.ExpiresAt));
            }
        }

        await db.SaveChangesAsync(cancel);
        OnPaper($"Reply slips, {taught.Name}", $"/consents?class={id}", clock.Now);
        return View("Slips", new SlipsPage(taught.Name, sheets, rows.Where(row => !holders[row.PupilId].Any()).Select(row => row.Name).ToList()));
    }

    private string Site => (settings.PublicAddress?.ToString() ?? $"{Request.Scheme}://{Request.Host}{Request.PathBase}").TrimEnd('/');
}

public sealed record SlipSheet(string To, string Child, string Address, string Code, string Link, DateTime ExpiresAt);

public sealed record SlipsPage(string ClassName, IReadOnlyList<SlipSheet> Slips, IReadOnlyList<string> WithoutHolder);
