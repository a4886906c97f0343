using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Who writes for an account by an authorisation of their own (WD18), and asking for one: for oneself, or for somebody who is to help.</summary>
[Authorize(Can.UseAccounts)]
public sealed class ContributorsController(SchoolDb db, SchoolClock clock, Vault vault, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/contributors")]
    public async Task<IActionResult> Index(string code, CancellationToken cancel) => await door.OpenToRunAsync(Actor, code, cancel) is { } opened
        ? View(await PageAsync(new ContributorForm { Id = Guid.CreateVersion7(), PersonId = Actor.PersonId, From = clock.Today }, opened.Account, cancel))
        : NotFound();

    [HttpPost("/accounts/{code}/contributors")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ContributorForm form, CancellationToken cancel)
    {
        if (await door.OpenToRunAsync(Actor, code, cancel) is not { } opened) return NotFound();
        if (await db.AuthorisationsOf(Actor).AnyAsync(each => each.Id == form.Id, cancel)) return Redirect($"/accounts/{code}/contributors");
        var page = await PageAsync(form, opened.Account, cancel);
        if (!ModelState.Accepts(new ContributorFormValidator(page.People), form)) return Unaccepted(nameof(Index), page);
        var isHead = (await db.RoleHoldersAsync(Actor.SchoolId, clock.Today, cancel)).Exists(holder => holder.PersonId == form.PersonId && holder.Role is Role.Headteacher or Role.ActingHead);
        var scope = $"{opened.Account.Name}: {PlainText.Tidy(form.Scope)}";
        var ask = new AuthorisationAsk(
            AuthorisationKind.ContributeToAccount, form.PersonId!.Value, vault.Seal(scope, form.Id), vault.Seal(PlainText.Tidy(form.Reason)!, form.Id), form.From!.Value, form.Until!.Value)
        {
            AccountId = opened.Account.Id, IsOfHead = isHead,
        };
        if (!ModelState.Accepts(Authorisation.CanAsk(ask, clock.Today))) return Unaccepted(nameof(Index), page);
        db.Add(await db.DrawAsync(() => Authorisation.Ask(form.Id, ask, Actor, clock.Now), drawn => drawn.Code, cancel));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Index), page);
        TempData["Done"] = "It is asked for. Until it is granted and they are briefed, they write nothing for it.";
        return Redirect($"/accounts/{code}/contributors");
    }

    /// <summary>What has run out long ago is left to the list of all.</summary>
    private async Task<ContributorsPage> PageAsync(ContributorForm form, Account account, CancellationToken cancel)
    {
        var since = clock.Today.AddYears(-1);
        var found = await db.Authorisations.AsNoTracking().Where(each => each.SchoolId == Actor.SchoolId && each.AccountId == account.Id && (each.UntilOn == null || each.UntilOn >= since))
            .WithParts().OrderByDescending(each => each.AskedAt).ToListAsync(cancel);
        var open = await db.AuthorisationsVisibleTo(Actor).Where(each => each.AccountId == account.Id).Select(each => each.Id).ToListAsync(cancel);
        var names = await db.NamesAsync(found.Select(each => each.PersonId), cancel);
        var adults = await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel);
        return new ContributorsPage(
            form, account.Code, account.Name,
            [.. found.Select(each => new ContributorRow(open.Contains(each.Id) ? each.Code : null, names[each.PersonId], each.UntilOn, each.StateAt(clock.Now)))],
            [new Choice("", "Choose a name"), .. adults.Select(adult => Choice.Of(adult.Id, adult.Name))]);
    }
}

public sealed class ContributorForm
{
    public Guid Id { get; set; }

    [Display(Name = "Who is to write for it?")]
    public Guid? PersonId { get; set; }

    [Display(Name = "What would they write?", Description = "For example, two posts a week on the choir.")]
    public string? Scope { get; set; }

    [Display(Name = "Why is it needed?")]
    public string? Reason { get; set; }

    [Display(Name = "First day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day", Description = "It ends with this day, at midnight.")]
    public DateOnly? Until { get; set; }
}

public sealed class ContributorFormValidator : AbstractValidator<ContributorForm>
{
    /// <summary>What is kept begins with the account's name.</summary>
    private const int ScopeMaxLength = 1500;

    public ContributorFormValidator(IReadOnlyList<Choice> people)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.PersonId).Must(id => people.Offers(id)).WithMessage("Choose who is to write for it");
        RuleFor(form => form.Scope).Filled("Say what they would write").Words(ScopeMaxLength, "What you wrote").NoSecret();
        RuleFor(form => form.Reason).Filled("Say why it is needed").Words(Authorisation.WordsMaxLength, "The reason").NoSecret();
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day");
        RuleFor(form => form.Until).NotNull().WithMessage("Enter the last day");
    }
}

/// <param name="Code">Where the viewer may open it.</param>
/// <param name="Who">Whose it is.</param>
/// <param name="UntilOn">Its last day, once it is granted.</param>
/// <param name="State">How it stands.</param>
public sealed record ContributorRow(string? Code, string Who, DateOnly? UntilOn, AuthorisationState State);

public sealed record ContributorsPage(ContributorForm Form, string Code, string Name, IReadOnlyList<ContributorRow> Rows, IReadOnlyList<Choice> People);
