using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>Compares the same file with the roll as it is now.</summary>
[Authorize(Can.ImportRoll)]
public sealed class ImportLookController(SchoolDb db, SchoolClock clock, ImportBell bell) : SchoolController
{
    [HttpPost("/people/imports/{code}/look")]
    public async Task<IActionResult> Create(string code, CancellationToken cancel)
    {
        if (await db.FindImportAsync(Actor, code, cancel) is not { } run) return NotFound();
        if (run.CanLookAgain().IsAllowed)
        {
            run.LookAgain(Actor, clock.Now);
            await db.TrySaveAsync(cancel);
            bell.Ring();
        }

        return Redirect($"/people/imports/{run.Code}");
    }
}
