using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Somebody on an account is away, and who covers for them.</summary>
[Authorize(Can.KeepAccounts)]
public sealed class CoversController(SchoolDb db, SchoolClock clock, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/cover/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) => await door.OpenAsync(Actor, code, cancel) is { } opened
        ? View(await PageAsync(new CoverForm { Id = Guid.CreateVersion7(), FromOn = clock.Today }, opened, cancel))
        : NotFound();

    [HttpPost("/accounts/{code}/cover/new")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] CoverForm form, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        var account = opened.Account;
        if (account.Covers.Any(cover => cover.Id == form.Id)) return Redirect($"/accounts/{code}");
        var page = await PageAsync(form, opened, cancel);
        if (!ModelState.Accepts(new CoverFormValidator(page, clock.Today), form)
            || !ModelState.Accepts(account.CanCover(form.AbsentId!.Value, form.CoveredById, form.FromOn!.Value, form.ToOn!.Value)))
        {
            return Unaccepted(nameof(New), page);
        }

        account.Cover(form.AbsentId!.Value, form.CoveredById, form.FromOn!.Value, form.ToOn!.Value, Actor, clock.Now, form.Id);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = form.CoveredById is null ? "The absence is on record. Find somebody to cover." : "Cover has been arranged.";
        return Redirect($"/accounts/{code}");
    }

    [HttpPost("/accounts/{code}/cover/{id:guid}/end")]
    public async Task<IActionResult> Destroy(string code, Guid id, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened || opened.Account.Covers.FirstOrDefault(each => each.Id == id) is not { } cover) return NotFound();
        opened.Account.EndCover(cover, clock.Today.AddDays(-1), Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = "They are back.";
        return Redirect($"/accounts/{code}");
    }

    private async Task<CoverPage> PageAsync(CoverForm form, OpenedAccount opened, CancellationToken cancel)
    {
        var adults = (await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel)).ConvertAll(adult => Choice.Of(adult.Id, adult.Name));
        var onAccount = AccountLedger.Access(opened.Account, opened.Books, clock.Now).Select(each => each.PersonId.ToString()).ToHashSet();
        return new CoverPage(
            form, opened.Account.Code, opened.Account.Name, [new("", "Choose"), .. adults.Where(adult => onAccount.Contains(adult.Value))], [new("", "Nobody yet"), .. adults]);
    }
}
