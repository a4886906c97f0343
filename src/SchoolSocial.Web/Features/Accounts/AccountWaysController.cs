using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>How the school names its accounts, and whether everybody may read which of them are real.</summary>
[Authorize(Can.KeepAccounts)]
public sealed class AccountWaysController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/accounts/ways")]
    public async Task<IActionResult> Edit(CancellationToken cancel)
    {
        var pattern = await db.HandlePatternAsync(Actor, cancel);
        var ways = await FindAsync(cancel);
        return View(new AccountWaysPage(new AccountWaysForm { Version = ways?.Version ?? 0, Handle = pattern.Handle, Email = pattern.Email, ShowsOfficialAccounts = ways?.ShowsOfficialAccounts ?? false }));
    }

    [HttpPost("/accounts/ways")]
    public async Task<IActionResult> Update([Bind(Prefix = "Form")] AccountWaysForm form, CancellationToken cancel)
    {
        var page = new AccountWaysPage(form);
        var domain = await db.EmailDomainAsync(Actor, cancel);
        if (!ModelState.Accepts(new AccountWaysFormValidator(), form)) return Unaccepted(nameof(Edit), page);
        var pattern = new HandlePattern(PlainText.Tidy(form.Handle)!.TrimStart('@'), PlainText.Tidy(form.Email)!.ToLowerInvariant());
        if (HandlePattern.Fault(pattern.Handle, pattern.Email, domain) is { } fault)
        {
            ModelState.AddModelError(fault.StartsWith("The email", StringComparison.Ordinal) ? "Form.Email" : "Form.Handle", fault);
            return Unaccepted(nameof(Edit), page);
        }

        if (await FindAsync(cancel) is not { } ways) db.Add(AccountWays.Begin(Actor.SchoolId, pattern, form.ShowsOfficialAccounts!.Value, Actor, clock.Now));
        else if (ways.Version != form.Version)
        {
            form.Version = ways.Version;
            return Stale(nameof(Edit), page, StaleAnswers.Of(form, new AccountWaysForm { Handle = ways.HandlePattern, Email = ways.EmailPattern, ShowsOfficialAccounts = ways.ShowsOfficialAccounts }));
        }
        else ways.Change(pattern, form.ShowsOfficialAccounts!.Value, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Edit), page);
        TempData["Done"] = "How accounts are named has been saved.";
        return Redirect("/accounts");
    }

    private Task<AccountWays?> FindAsync(CancellationToken cancel) => db.AccountWays.SingleOrDefaultAsync(ways => ways.SchoolId == Actor.SchoolId, cancel);
}

public sealed class AccountWaysForm
{
    public int Version { get; set; }

    [Display(Name = "Handles of class accounts", Description = "{year} is the year group, {initials} the teacher's, {class} the name of the class. For example {year}{initials}_oakfield gives 4ld_oakfield.")]
    public string? Handle { get; set; }

    [Display(Name = "Emails of class accounts", Description = "In the same way, for example {year}{initials}@oakfield.example.")]
    public string? Email { get; set; }

    [Display(Name = "May anybody read which accounts are really the school's?", Description = "A public page lists the live accounts, for parents to tell real from false.")]
    public bool? ShowsOfficialAccounts { get; set; }
}

public sealed class AccountWaysFormValidator : AbstractValidator<AccountWaysForm>
{
    public AccountWaysFormValidator()
    {
        RuleFor(form => form.Handle).Filled("Enter how handles are made").Line(HandlePattern.MaxLength, "The pattern");
        RuleFor(form => form.Email).Filled("Enter how emails are made").Line(Account.EmailMaxLength, "The pattern");
        RuleFor(form => form.ShowsOfficialAccounts).NotNull().WithMessage("Say whether the public page is on");
    }
}

public sealed record AccountWaysPage(AccountWaysForm Form);
