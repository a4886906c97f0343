using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>Walks the school's chain from its first link, now.</summary>
[Authorize(Can.ReadAudit)]
public sealed class ChainChecksController(SchoolDb db, AuditVerification verification, SchoolClock clock) : SchoolController
{
    /// <summary>Walking a long chain is work for the machine: pressing twice does it once.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    [HttpPost("/audit/checks")]
    public async Task<IActionResult> Create(CancellationToken cancel)
    {
        var since = clock.Now - Fresh;
        if (await db.ChainChecks.AnyAsync(check => check.SchoolId == Actor.SchoolId && check.CheckedAt > since, cancel))
        {
            TempData["Done"] = "The chain was checked a moment ago. What came of it stands below.";
            return Redirect("/audit");
        }

        var check = ChainCheck.Of(await verification.RunAsync(Actor.SchoolId, cancel), Actor, clock.Now);
        db.Add(check);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = check.IsWhole ? "Every row of the trail has been checked. The chain is whole." : "Every row of the trail has been checked. The chain is broken.";
        return Redirect("/audit");
    }
}
