using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Accounts;
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
        var holds = AccountLedger.Access(opened.Account, opened.Books, clock.Now).Any(each => each.PersonId == Actor.PersonId && each.Post <= AccountPost.Administrator);
        if (!opened.MayKeep && !holds) return Forbid();
        opened.Account.PasswordChanged(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = "It is on record that the password was changed today.";
        return Redirect($"/accounts/{code}");
    }
}
