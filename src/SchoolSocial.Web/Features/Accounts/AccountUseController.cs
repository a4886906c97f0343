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

/// <summary>What an account is for and with: changed by those who run it.</summary>
[Authorize(Can.UseAccounts)]
public sealed class AccountUseController(SchoolDb db, SchoolClock clock, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/use")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        return opened.MayRun ? View(new AccountUsePage(AccountUseForm.Of(opened.Account), code, opened.Account.Name, opened.Account.Kind)) : Forbid();
    }

    [HttpPost("/accounts/{code}/use")]
    public async Task<IActionResult> Update(string code, [Bind(Prefix = "Form")] AccountUseForm form, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        if (!opened.MayRun) return Forbid();
        var account = opened.Account;
        var page = new AccountUsePage(form, code, account.Name, account.Kind);
        if (!ModelState.Accepts(new AccountUseFormValidator(account.Kind), form)) return Unaccepted(nameof(Edit), page);
        if (form.Version != account.Version)
        {
            form.Version = account.Version;
            return Stale(nameof(Edit), page, StaleAnswers.Of(form, AccountUseForm.Of(account)));
        }

        account.ChangeUse(form.Use(), Actor, clock.Now);
        if (account.Kind == AccountKind.Group) account.PinRules(PlainText.Tidy(form.PinnedRules), Actor, clock.Now);
        if (account.Kind == AccountKind.WithPupils) account.KeepLogs(PlainText.Tidy(form.LogsKept), PlainText.Tidy(form.Devices), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Edit), page);
        TempData["Done"] = "What the account is for has been saved.";
        return Redirect($"/accounts/{code}");
    }
}
