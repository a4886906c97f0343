using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.References;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>The register of the school's accounts.</summary>
public sealed class AccountsController(SchoolDb db, SchoolClock clock, Vault vault, AccountDoor door, AccountNames names) : SchoolController
{
    [Authorize(Can.UseAccounts)]
    [HttpGet("/accounts")]
    public async Task<IActionResult> Index(AccountFilter filter, CancellationToken cancel) => View(await AccountsPage.ReadAsync(db, Actor, filter, clock.Now, cancel));

    [Authorize(Can.UseAccounts)]
    [HttpGet("/accounts/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await door.OpenAsync(Actor, code, cancel) is { } opened ? View(await AccountPage.ReadAsync(db, vault, opened, Actor, names, clock.Now, cancel)) : NotFound();

    [Authorize(Can.UseAccounts)]
    [HttpGet("/accounts/new")]
    public async Task<IActionResult> New(CancellationToken cancel) => View(await PageAsync(new AccountForm { Id = Guid.CreateVersion7() }, null, cancel));

    [Authorize(Can.UseAccounts)]
    [HttpPost("/accounts/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] AccountForm form, CancellationToken cancel)
    {
        if (await MadeAsync(form.Id, cancel) is { } made) return Redirect($"/accounts/{made}");
        await names.FillInAsync(form, Actor, clock.Today, cancel);
        var page = await PageAsync(form, null, cancel);
        if (!ModelState.Accepts(new AccountFormValidator(page, isNew: true), form) || !await FitsAsync(form, cancel)) return Unaccepted(nameof(New), page);
        var use = new AccountUse(PlainText.Tidy(form.Purpose)!);
        var year = await YearAsync(cancel);
        var from = year is { } begun && begun.StartsOn > clock.Today ? begun.StartsOn : clock.Today;
        var account = form.IsInUse == true && page.MayKeep
            ? Account.Enter(Actor.SchoolId, form.Identity(year?.Id), use, form.ClassIds, from, Actor, clock.Now, form.Id)
            : Account.Ask(Actor.SchoolId, form.Identity(year?.Id), use, form.ClassIds, from, Actor, clock.Now, form.Id);
        db.Add(account);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(New), page);
            case SaveOutcome.Taken when await MadeAsync(form.Id, cancel) is { } twin: return Redirect($"/accounts/{twin}");
            case SaveOutcome.Taken:
                await FitsAsync(form, cancel);
                return Unaccepted(nameof(New), page);
        }

        TempData["Done"] = account.Status == AccountStatus.Live ? $"{account.Name} is on the register. Say who has it in hand." : $"{account.Name} has been asked for. A senior leader decides.";
        return Redirect($"/accounts/{account.Code}");
    }

    [Authorize(Can.KeepAccounts)]
    [HttpGet("/accounts/{code}/edit")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancel) => await door.OpenAsync(Actor, code, cancel) is { } opened
        ? View(await PageAsync(AccountForm.Of(opened.Account, clock.Today), opened.Account, cancel))
        : NotFound();

    [Authorize(Can.KeepAccounts)]
    [HttpPost("/accounts/{code}/edit")]
    public async Task<IActionResult> Update(string code, [Bind(Prefix = "Form")] AccountForm form, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        var account = opened.Account;
        (form.Id, form.Purpose) = (account.Id, account.Purpose);
        var page = await PageAsync(form, account, cancel);
        if (!ModelState.Accepts(new AccountFormValidator(page, isNew: false), form) || !await FitsAsync(form, cancel)) return Unaccepted(nameof(Edit), page);
        if (form.Version != account.Version) return Overtaken(page, account);
        var identity = form.Identity(account.SchoolYearId);
        if (!ModelState.Accepts(account.CanChange(identity))) return Unaccepted(nameof(Edit), page);
        account.Change(identity, form.ClassIds, clock.Today, Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(Edit), page);
            case SaveOutcome.Stale: return Overtaken(page, (await db.FindAccountAsync(Actor, code, clock.Now, cancel))!);
            case SaveOutcome.Taken:
                await FitsAsync(form, cancel);
                return Unaccepted(nameof(Edit), page);
        }

        TempData["Done"] = $"{account.Name} has been saved.";
        return Redirect($"/accounts/{code}");
    }

    private async Task<bool> FitsAsync(AccountForm form, CancellationToken cancel)
    {
        foreach (var (field, words) in await names.ClashesAsync(form, Actor, cancel)) ModelState.AddModelError(field, words);
        if (PlainText.Tidy(form.HandleReason) is null
            && await names.ExpectedAsync(form.Kind!.Value, HandleCheck.Tidy(form.Handle)!, form.ClassIds, Actor, clock.Today, cancel) is { } expected)
        {
            ModelState.AddModelError("Form.HandleReason", $"The school's pattern gives {expected}. Use that, or say why this handle differs");
        }

        return ModelState.IsValid;
    }

    private Task<string?> MadeAsync(Guid id, CancellationToken cancel) =>
        db.Accounts.Where(account => account.Id == id && account.SchoolId == Actor.SchoolId).Select(account => account.Code).SingleOrDefaultAsync(cancel)!;

    private async Task<SchoolYear?> YearAsync(CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(Actor, cancel);
        return school.YearOn(clock.Today) ?? school.YearAfter(clock.Today);
    }

    private async Task<AccountFormPage> PageAsync(AccountForm form, Account? account, CancellationToken cancel)
    {
        var platforms = await db.PlatformsOfferedAsync(Actor, cancel);
        if (account is not null && platforms.TrueForAll(platform => platform.Id != account.PlatformId)) platforms.AddRange(await db.PlatformsOf(Actor).Where(each => each.Id == account.PlatformId).ToListAsync(cancel));
        var year = await YearAsync(cancel);
        var now = account?.ClassesOn(clock.Today).ToList() ?? [];
        var classes = await db.ClassesOf(Actor).AsNoTracking().Where(taught => taught.SchoolYearId == (year == null ? Guid.Empty : year.Id) || now.Contains(taught.Id))
            .OrderBy(taught => taught.FromYearGroup).ThenBy(taught => taught.NormalisedName).ToListAsync(cancel);
        var pattern = await db.HandlePatternAsync(Actor, cancel);
        return new AccountFormPage(
            form, [new("", "Choose"), .. platforms.Select(platform => Choice.Of(platform.Id, platform.Name))],
            [.. classes.Select(taught => new Choice(taught.Id.ToString(), $"{taught.Name} ({taught.YearGroups})"))],
            await db.EmailDomainAsync(Actor, cancel), pattern.Handle, Actor.May(Can.KeepAccounts), account?.Code, account?.Name);
    }

    private ViewResult Overtaken(AccountFormPage page, Account stored)
    {
        page.Form.Version = stored.Version;
        return Stale(nameof(Edit), page, StaleAnswers.Of(
            page.Form, AccountForm.Of(stored, clock.Today), (nameof(AccountForm.PlatformId), page.Platforms),
            (nameof(AccountForm.Kind), AccountAnswers.Kinds), (nameof(AccountForm.Visibility), AccountAnswers.Visibilities)));
    }
}
