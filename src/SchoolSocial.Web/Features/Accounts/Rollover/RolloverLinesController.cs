using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts.Rollover;

/// <summary>One account on Rollover Day: another choice for it, the doing, and the look whether its content is gone.</summary>
[Authorize(Can.KeepAccounts)]
public sealed class RolloverLinesController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/accounts/rollover/{code}/lines/{id:guid}")]
    public async Task<IActionResult> Edit(string code, Guid id, CancellationToken cancel)
    {
        if (await FindAsync(code, id, cancel) is not var (plan, line, account)) return NotFound();
        ModelState.Accepts(RolloverPlan.CanChange(line));
        return View(await PageAsync(RolloverLineForm.Of(line, plan), plan, line, account, cancel));
    }

    [HttpPost("/accounts/rollover/{code}/lines/{id:guid}")]
    public async Task<IActionResult> Update(string code, Guid id, [Bind(Prefix = "Form")] RolloverLineForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, id, cancel) is not var (plan, line, account)) return NotFound();
        var page = await PageAsync(form, plan, line, account, cancel);
        if (!ModelState.Accepts(new RolloverLineFormValidator(page), form) || !ModelState.Accepts(RolloverPlan.CanChange(line))) return Unaccepted(nameof(Edit), page);
        if (form.Version != plan.Version)
        {
            form.Version = plan.Version;
            return Stale(nameof(Edit), page, StaleAnswers.Of(form, RolloverLineForm.Of(line, plan), (nameof(RolloverLineForm.NextClassId), page.NextClasses)));
        }

        plan.Change(line, form.Choice(), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Edit), page);
        TempData["Done"] = $"{account.Name}: {line.Action.Words().ToLowerInvariant()}. Two people confirm it.";
        return Redirect($"/accounts/rollover/{code}");
    }

    [HttpPost("/accounts/rollover/{code}/lines/{id:guid}/done")]
    public async Task<IActionResult> Do(string code, Guid id, CancellationToken cancel)
    {
        if (await FindAsync(code, id, cancel) is not var (plan, line, account)) return NotFound();
        if (RolloverPlan.CanDo(line, account, await db.AccountsInUseAsync(Actor, cancel)).Refusal is { } refusal) return await RefusedAsync(plan, refusal, cancel);
        if (line.Action == RolloverAction.Deactivate && account.CanTake(AccountStepKind.Deactivated, Actor).Refusal is { } cannot) return await RefusedAsync(plan, cannot, cancel);
        var school = await db.OwnSchoolAsync(Actor, cancel);
        var to = school.Years.First(year => year.Id == plan.ToYearId);
        if (line.Action == RolloverAction.Rename) account.Rename(line.NewHandle!, line.NewEmail!, line.NextClassId!.Value, to.StartsOn, to.Id, Actor, clock.Now);
        if (line.Action == RolloverAction.Deactivate) account.Take(AccountStepKind.Deactivated, vault.Seal("Rollover Day", account.Id), Actor, clock.Now);
        plan.Do(line, Actor, clock.Now);
        if (await TrySaveAsync(db, cancel) != SaveOutcome.Saved) return await RefusedAsync((await db.FindRolloverAsync(Actor, code, cancel))!, "Somebody else changed this account just now. Look at it and try again.", cancel);
        TempData["Done"] = line.Action switch
        {
            RolloverAction.Rename => $"{account.Name} is now @{account.Handle}, registered to {account.Email}.",
            RolloverAction.Deactivate => $"{account.Name} is deactivated. Look on the platform whether its content is gone.",
            _ => $"{account.Name} stays as it is.",
        };
        return Redirect($"/accounts/rollover/{code}");
    }

    [HttpPost("/accounts/rollover/{code}/lines/{id:guid}/content-gone")]
    public async Task<IActionResult> ContentGone(string code, Guid id, CancellationToken cancel)
    {
        if (await FindAsync(code, id, cancel) is not var (plan, line, account)) return NotFound();
        if (line.State != RolloverState.ContentToCheck) return await RefusedAsync(plan, "There is no content to look for on this line.", cancel);
        if (account.Status == AccountStatus.Deactivated) account.Take(AccountStepKind.ContentGone, null, Actor, clock.Now);
        plan.ConfirmContentGone(line, Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = $"{account.Name}: the content is gone.";
        return Redirect($"/accounts/rollover/{code}");
    }

    private async Task<ViewResult> RefusedAsync(RolloverPlan plan, string refusal, CancellationToken cancel)
    {
        ModelState.AddModelError("", refusal);
        return Unaccepted("/Features/Accounts/Rollover/Rollovers/Show.cshtml", await RolloverPage.ReadAsync(db, plan, Actor, cancel));
    }

    private async Task<(RolloverPlan Plan, RolloverLine Line, Account Account)?> FindAsync(string code, Guid id, CancellationToken cancel)
    {
        if (await db.FindRolloverAsync(Actor, code, cancel) is not { } plan || plan.Lines.FirstOrDefault(line => line.Id == id) is not { } line) return null;
        return (plan, line, await db.Accounts.WithParts().SingleAsync(account => account.Id == line.AccountId, cancel));
    }

    private async Task<RolloverLinePage> PageAsync(RolloverLineForm form, RolloverPlan plan, RolloverLine line, Account account, CancellationToken cancel)
    {
        var classes = await db.ClassesOf(Actor).AsNoTracking().Where(taught => taught.SchoolYearId == plan.ToYearId)
            .OrderBy(taught => taught.FromYearGroup).ThenBy(taught => taught.NormalisedName).ToListAsync(cancel);
        var pattern = await db.HandlePatternAsync(Actor, cancel);
        var people = await db.AdultsVisibleTo(Actor).AsNoTracking().ToDictionaryAsync(person => person.Id, cancel);
        var school = await db.OwnSchoolAsync(Actor, cancel);
        var starts = school.Years.First(year => year.Id == plan.ToYearId).StartsOn;
        var suggestions = classes.SelectMany(taught => taught.Teachers.Where(teacher => teacher.IsTeaching(starts)).SelectMany(teacher => Enumerable.Range(1, 3)
                .Select(letters => HandlePattern.InitialsOf(people[teacher.PersonId], letters)).Distinct()
                .Select(initials => $"{taught.Name}, {people[teacher.PersonId].Name}: {pattern.HandleFor(taught, initials)} and {pattern.EmailFor(taught, initials)}")));
        return new RolloverLinePage(
            form, plan.Code, account.Name, account.Handle, line.Why, school.EmailDomain,
            [new("", "No class"), .. classes.Select(taught => new Choice(taught.Id.ToString(), $"{taught.Name} ({taught.YearGroups})"))], [.. suggestions]);
    }
}

public sealed class RolloverLineForm
{
    public int Version { get; set; }

    [Display(Name = "What becomes of it?")]
    public RolloverAction? Action { get; set; }

    [Display(Name = "Class next year")]
    public Guid? NextClassId { get; set; }

    [Display(Name = "New handle")]
    public string? NewHandle { get; set; }

    [Display(Name = "New email")]
    public string? NewEmail { get; set; }

    public static RolloverLineForm Of(RolloverLine line, RolloverPlan plan) =>
        new() { Version = plan.Version, Action = line.Action, NextClassId = line.NextClassId, NewHandle = line.NewHandle, NewEmail = line.NewEmail };

    public RolloverChoice Choice() => new(Action!.Value, HandleCheck.Tidy(NewHandle), PlainText.Tidy(NewEmail)?.ToLowerInvariant(), NextClassId);
}

public sealed class RolloverLineFormValidator : AbstractValidator<RolloverLineForm>
{
    public RolloverLineFormValidator(RolloverLinePage page)
    {
        RuleFor(form => form.Action).NotNull().WithMessage("Say what becomes of it").IsInEnum().WithMessage("Say what becomes of it");
        RuleFor(form => form.NextClassId).Must(id => page.NextClasses.Offers(id)).When(Renames).WithMessage("Choose the class it belongs to next year");
        RuleFor(form => form.NewHandle).Filled("Enter the new handle").When(Renames).Line(Account.HandleMaxLength, "The handle")
            .Must(handle => HandleCheck.Tidy(handle) is not { } tidy || HandleCheck.IsHandle(tidy)).WithMessage("The handle may hold letters, figures, full stops, hyphens and underscores");
        RuleFor(form => form.NewEmail).Filled("Enter the new email").When(Renames).Line(Account.EmailMaxLength, "The email").Email()
            .Must(email => PlainText.Tidy(email) is not { } tidy || HandleCheck.IsOfSchool(tidy, page.EmailDomain)).WithMessage($"The email must end with @{page.EmailDomain}");
    }

    private static bool Renames(RolloverLineForm form) => form.Action == RolloverAction.Rename;
}

public sealed record RolloverLinePage(
    RolloverLineForm Form, string Code, string Name, string Handle, string Why, string EmailDomain, IReadOnlyList<Choice> NextClasses, IReadOnlyList<string> Suggestions)
{
    public IReadOnlyList<Choice> Actions { get; } = Choice.Each<RolloverAction>(action => action.Words());
}
