using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>A step in the life of an account: approved, live, paused, lost, deactivated, content gone. Its status follows.</summary>
[Authorize(Can.UseAccounts)]
public sealed class AccountStepsController(SchoolDb db, SchoolClock clock, Vault vault, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/steps/{kind}")]
    public async Task<IActionResult> New(string code, AccountStepKind kind, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened || !AccountSteps.All.Contains(kind)) return NotFound();
        if (!AccountPage.MayTake(Actor, kind)) return Forbid();
        ModelState.Accepts(opened.Account.CanTake(kind, Actor));
        return View(new AccountStepPage(new AccountStepForm(), kind, code, opened.Account.Name));
    }

    [HttpPost("/accounts/{code}/steps/{kind}")]
    public async Task<IActionResult> Create(string code, AccountStepKind kind, [Bind(Prefix = "Form")] AccountStepForm form, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened || !AccountSteps.All.Contains(kind)) return NotFound();
        if (!AccountPage.MayTake(Actor, kind)) return Forbid();
        var account = opened.Account;
        var page = new AccountStepPage(form, kind, code, account.Name);
        if (!ModelState.Accepts(new AccountStepFormValidator(kind), form) || !ModelState.Accepts(account.CanTake(kind, Actor))) return Unaccepted(nameof(New), page);
        account.Take(kind, vault.SealIfAny(PlainText.Tidy(form.Reason), account.Id), Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(New), page);
            case SaveOutcome.Stale:
                ModelState.AddModelError("", "Somebody else changed this account while you were here. Look at it, then send this again.");
                Response.StatusCode = StatusCodes.Status409Conflict;
                return View(nameof(New), page);
            case SaveOutcome.Taken:
                ModelState.AddModelError("", "Another account has its handle or its email now. Change one of them first.");
                return Unaccepted(nameof(New), page);
        }

        TempData["Done"] = $"{account.Name} is now {kind.Past()}.";
        return Redirect($"/accounts/{code}");
    }
}
