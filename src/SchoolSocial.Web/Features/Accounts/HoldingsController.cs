using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Who has an account in hand: given from a day on, and ended, never changed into another.</summary>
[Authorize(Can.KeepAccounts)]
public sealed class HoldingsController(SchoolDb db, SchoolClock clock, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/people/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) => await door.OpenAsync(Actor, code, cancel) is { } opened
        ? View(await PageAsync(new HoldingForm { Id = Guid.CreateVersion7(), FromOn = clock.Today }, opened, cancel))
        : NotFound();

    [HttpPost("/accounts/{code}/people/new")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] HoldingForm form, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        var account = opened.Account;
        if (account.Holdings.Any(held => held.Id == form.Id)) return Redirect($"/accounts/{code}");
        var page = await PageAsync(form, opened, cancel);
        if (!ModelState.Accepts(new HoldingFormValidator(page.Adults, clock.Today), form)
            || !ModelState.Accepts(account.CanGive(form.Post!.Value, form.Holder(), form.FromAt(clock.Now))))
        {
            return Unaccepted(nameof(New), page);
        }

        account.Give(form.Post!.Value, form.Holder(), form.FromAt(clock.Now), form.ToAt(), Actor, clock.Now, form.Id);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "It has been saved. What they still need before they may post stands beside their name.";
        return Redirect($"/accounts/{code}");
    }

    [HttpGet("/accounts/{code}/people/{id:guid}/end")]
    public async Task<IActionResult> End(string code, Guid id, CancellationToken cancel) =>
        await door.OpenAsync(Actor, code, cancel) is { } opened && opened.Account.Holdings.FirstOrDefault(held => held.Id == id) is { } held
            ? View(await PageAsync(new HoldingEndForm(), opened.Account, held, cancel))
            : NotFound();

    [HttpPost("/accounts/{code}/people/{id:guid}/end")]
    public async Task<IActionResult> Destroy(string code, Guid id, [Bind(Prefix = "Form")] HoldingEndForm form, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened || opened.Account.Holdings.FirstOrDefault(each => each.Id == id) is not { } held) return NotFound();
        var page = await PageAsync(form, opened.Account, held, cancel);
        if (!ModelState.Accepts(new HoldingEndFormValidator(clock.Today), form) || !ModelState.Accepts(opened.Account.CanEnd(held, form.EndAt(clock.Now)))) return Unaccepted(nameof(End), page);
        opened.Account.End(held, form.EndAt(clock.Now), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(End), page);
        TempData["Done"] = form.AtOnce == true ? $"{page.Who} can no longer be on this account. Change its password now." : $"{page.Who} is on this account until {SchoolDates.Day(form.On!.Value)}.";
        return Redirect($"/accounts/{code}");
    }

    private async Task<HoldingPage> PageAsync(HoldingForm form, OpenedAccount opened, CancellationToken cancel)
    {
        var adults = await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel);
        return new HoldingPage(form, opened.Account.Code, opened.Account.Name, [new("", "Nobody by name"), .. adults.Select(adult => Choice.Of(adult.Id, adult.Name))]);
    }

    private async Task<HoldingEndPage> PageAsync(HoldingEndForm form, Account account, AccountHolding held, CancellationToken cancel)
    {
        var who = held.PersonId is { } person ? (await db.NamesAsync([person], cancel))[person] : held.Role?.Title() ?? held.Group!.Value.Words();
        return new HoldingEndPage(form, account.Code, account.Name, held.Id, who, held.Post);
    }
}
