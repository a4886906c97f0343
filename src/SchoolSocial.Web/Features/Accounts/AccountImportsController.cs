using System.ComponentModel.DataAnnotations;
using FluentValidation;
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
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Brings a list of accounts into the register: first a look at what would come of it, then the doing.</summary>
[Authorize(Can.KeepAccounts)]
public sealed class AccountImportsController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/accounts/imports/new")]
    public IActionResult New() => View(new AccountImportPage(new AccountImportForm(), null));

    [HttpPost("/accounts/imports/new")]
    public async Task<IActionResult> Check([Bind(Prefix = "Form")] AccountImportForm form, IFormFile? file, CancellationToken cancel)
    {
        if (file is { Length: > 0 and <= AccountImportForm.MostBytes })
        {
            using var reader = new StreamReader(file.OpenReadStream());
            form.Csv = await reader.ReadToEndAsync(cancel);
            ModelState.Remove("Form.Csv");
        }

        return await PlanAsync(form, cancel) is { } plan ? View(nameof(New), new AccountImportPage(form, plan)) : Unaccepted(nameof(New), new AccountImportPage(form, null));
    }

    [HttpPost("/accounts/imports")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] AccountImportForm form, CancellationToken cancel)
    {
        if (await PlanAsync(form, cancel) is not { } plan) return Unaccepted(nameof(New), new AccountImportPage(form, null));
        var known = await db.Accounts.Where(account => account.SchoolId == Actor.SchoolId).WithParts().ToDictionaryAsync(account => account.Id, cancel);
        foreach (var line in plan.Where(line => line.As is ImportedAs.New or ImportedAs.Changed)) Do(line, known);
        if (await TrySaveAsync(db, cancel) != SaveOutcome.Saved)
        {
            if (ModelState.IsValid) ModelState.AddModelError("", "Somebody else changed the register while you were here. Look it over once more.");
            return Unaccepted(nameof(New), new AccountImportPage(form, null));
        }

        TempData["Done"] = $"{plan.Count(line => line.As == ImportedAs.New)} accounts added, {plan.Count(line => line.As == ImportedAs.Changed)} changed.";
        return Redirect("/accounts");
    }

    private void Do(PlannedAccount line, Dictionary<Guid, Account> known)
    {
        if (line.As == ImportedAs.New)
        {
            var account = Account.Enter(Actor.SchoolId, line.Identity!, line.Use!, line.ClassIds!, clock.Today, Actor, clock.Now);
            if (line.CustodianId is { } custodian) account.Give(AccountPost.Custodian, Holder.Of(custodian), clock.Now, null, Actor, clock.Now);
            db.Add(account);
            return;
        }

        known[line.AccountId!.Value].Change(line.Identity!, line.ClassIds!, clock.Today, Actor, clock.Now);
        known[line.AccountId!.Value].ChangeUse(line.Use!, Actor, clock.Now);
    }

    private async Task<IReadOnlyList<PlannedAccount>?> PlanAsync(AccountImportForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new AccountImportFormValidator(), form)) return null;
        var (lines, fault) = AccountCsv.Read(form.Csv!);
        if (fault is not null)
        {
            ModelState.AddModelError("Form.Csv", fault);
            return null;
        }

        var school = await db.OwnSchoolAsync(Actor, cancel);
        var year = school.YearOn(clock.Today) ?? school.YearAfter(clock.Today);
        var books = new ImportBooks(
            await db.Accounts.AsNoTracking().Where(account => account.SchoolId == Actor.SchoolId).Include(account => account.Classes).Include(account => account.Holdings).AsSplitQuery().ToListAsync(cancel),
            await db.PlatformsOf(Actor).AsNoTracking().ToListAsync(cancel),
            await db.ClassesOf(Actor).AsNoTracking().Where(taught => year != null && taught.SchoolYearId == year.Id).ToListAsync(cancel),
            await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel), school.EmailDomain, year?.Id, clock.Now);
        return AccountImport.Plan(lines, books);
    }
}

public sealed class AccountImportForm
{
    public const int MostBytes = 200 * 1024;

    [Display(Name = "The list", Description = "Paste it with its headings, or choose a file above. Separate several classes, hashtags or sites with semicolons.")]
    public string? Csv { get; set; }
}

public sealed class AccountImportFormValidator : AbstractValidator<AccountImportForm>
{
    public AccountImportFormValidator() => RuleFor(form => form.Csv).Filled("Choose a file or paste the list")
        .Must(csv => csv is null || csv.Length <= AccountImportForm.MostBytes).WithMessage("The list is longer than 200 KB. Send it in parts.");
}

public sealed record AccountImportPage(AccountImportForm Form, IReadOnlyList<PlannedAccount>? Plan)
{
    public int Count(ImportedAs kind) => Plan?.Count(line => line.As == kind) ?? 0;
}
