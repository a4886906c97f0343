using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Says that an account's password was changed. The page has no field for what it is.</summary>
[Authorize(Can.UseAccounts)]
public sealed class PasswordChangesController(SchoolDb db, SchoolClock clock, AccountDoor door) : SchoolController
{
    [HttpPost("/accounts/{code}/password-change")]
    public async Task<IActionResult> Create(string code, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        if (!AccountDoor.HoldsWayIn(Actor, opened.Account, opened.Books, clock.Now)) return Forbid();
        opened.Account.PasswordChanged(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = "It is on record that the password was changed today.";
        return Redirect($"/accounts/{code}");
    }
}
