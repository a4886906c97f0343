using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts.Rollover;

/// <summary>The certificate of a rollover, for paper: every account, what became of it, who confirmed it and who did it.</summary>
[Authorize(Can.KeepAccounts)]
public sealed class CertificatesController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/accounts/rollover/{code}/certificate")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await db.FindRolloverAsync(Actor, code, cancel) is not { } plan) return NotFound();
        OnPaper(plan.Code, $"/accounts/rollover/{code}", clock.Now);
        return View(await RolloverPage.ReadAsync(db, plan, Actor, cancel));
    }
}
