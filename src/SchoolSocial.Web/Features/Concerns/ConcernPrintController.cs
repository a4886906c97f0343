using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>One whole concern on paper: what was said, who is on it, all that was done, and which evidence there is. Its trail says who printed it.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class ConcernPrintController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/concerns/{code}/print")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        concern.Printed(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        OnPaper($"Concern {code}, in confidence", $"/concerns/{code}", clock.Now);
        return View(new ConcernPrintPage(await ConcernPage.ReadAsync(db, vault, concern, Actor, clock, cancel), await EvidencePage.ReadAsync(db, vault, concern, Actor, cancel)));
    }
}

public sealed record ConcernPrintPage(ConcernPage Page, EvidencePage Evidence);
