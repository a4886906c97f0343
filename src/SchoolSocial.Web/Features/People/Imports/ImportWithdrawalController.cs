using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>An import is given up and its file thrown away.</summary>
[Authorize(Can.ImportRoll)]
public sealed class ImportWithdrawalController(SchoolDb db, SchoolClock clock, ImportShelf shelf) : SchoolController
{
    [HttpPost("/people/imports/{code}/withdrawal")]
    public async Task<IActionResult> Create(string code, CancellationToken cancel)
    {
        if (await db.FindImportAsync(Actor, code, cancel) is not { } run) return NotFound();
        if (run.CanWithdraw().IsAllowed)
        {
            run.Withdraw(Actor, clock.Now);
            if (await db.TrySaveAsync(cancel) is SaveOutcome.Saved)
            {
                shelf.Remove(run.Id, withReport: true);
                TempData["Done"] = "The import is given up and its file thrown away. Nothing was changed.";
            }
        }

        return Redirect($"/people/imports/{run.Code}");
    }
}
