using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>The rules of one account: the school's, or stricter (WD47).</summary>
[Authorize(Can.KeepAccounts)]
public sealed class AccountRulesController(SchoolDb db, SchoolClock clock, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/rules")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancel) => await door.OpenAsync(Actor, code, cancel) is { } opened
        ? View(new AccountRulesPage(AccountRulesForm.Of(opened.Account), code, opened.Account.Name, AccountRules.AsTheSchool.InForce(await db.WaysAsync(Actor.SchoolId, cancel))))
        : NotFound();

    [HttpPost("/accounts/{code}/rules")]
    public async Task<IActionResult> Update(string code, [Bind(Prefix = "Form")] AccountRulesForm form, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        var ways = await db.WaysAsync(Actor.SchoolId, cancel);
        var page = new AccountRulesPage(form, code, opened.Account.Name, AccountRules.AsTheSchool.InForce(ways));
        if (!ModelState.Accepts(new AccountRulesFormValidator(), form) || !ModelState.Accepts(form.Rules().CanApply(ways))) return Unaccepted(nameof(Edit), page);
        if (form.Version != opened.Account.Version)
        {
            form.Version = opened.Account.Version;
            return Stale(nameof(Edit), page, StaleAnswers.Of(form, AccountRulesForm.Of(opened.Account)));
        }

        opened.Account.ChangeRules(form.Rules(), ways, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Edit), page);
        TempData["Done"] = "The account's rules have been saved.";
        return Redirect($"/accounts/{code}");
    }
}
