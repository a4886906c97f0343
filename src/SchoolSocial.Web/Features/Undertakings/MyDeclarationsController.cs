using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>What a person declares of themselves: ties with families of the school, once a year and when they change, and their look at their own privacy.</summary>
[Authorize(Can.UseTheProduct)]
public sealed class MyDeclarationsController(SchoolDb db, SchoolClock clock, Vault vault, KeptApart apart) : SchoolController
{
    [HttpGet("/my-declarations")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await MyDeclarationsPage.ReadAsync(db, vault, Actor, clock.Now, cancel));

    [HttpGet("/my-declarations/new")]
    public IActionResult New() => View(new DeclarationForm { Id = Guid.CreateVersion7() });

    [HttpPost("/my-declarations/new")]
    public async Task<IActionResult> Create(DeclarationForm form, CancellationToken cancel)
    {
        if (await db.DeclarationsOf(Actor).AnyAsync(declaration => declaration.Id == form.Id, cancel)) return Redirect("/my-declarations");
        if (!ModelState.Accepts(new DeclarationFormValidator(clock.Today), form)) return Unaccepted(nameof(New), form);
        var child = PlainText.Tidy(form.Child)!;
        var pupils = await db.PupilsCalledAsync(Actor.SchoolId, child, clock.Today, cancel);
        var made = await db.DrawAsync(
            () => Declaration.Make(form.Id, vault.Seal(child, form.Id), form.Kind!.Value, form.Since, pupils.Select(pupil => pupil.Id), Actor, clock.Now), each => each.Code, cancel);
        db.Add(made);
        await apart.ByAsync(made, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), form);
        TempData["Done"] = "Thank you. It is declared, and it keeps you from having to decide about this child.";
        return Redirect("/my-declarations");
    }

    [HttpPost("/my-declarations/{id:guid}/acknowledgement")]
    public Task<IActionResult> Acknowledge(Guid id, CancellationToken cancel) =>
        OnAsync(id, declaration => declaration.CanAcknowledge(Actor), declaration => declaration.Acknowledge(Actor, clock.Now), "You have acknowledged the advice.", cancel);

    [HttpPost("/my-declarations/{id:guid}/confirmation")]
    public Task<IActionResult> Confirm(Guid id, CancellationToken cancel) =>
        OnAsync(id, declaration => declaration.CanChange(Actor), declaration => declaration.Confirm(Actor, clock.Now), "It is confirmed for another year.", cancel);

    [HttpPost("/my-declarations/{id:guid}/end")]
    public Task<IActionResult> End(Guid id, CancellationToken cancel) =>
        OnAsync(id, declaration => declaration.CanChange(Actor), declaration => declaration.End(Actor, clock.Now), "It is declared as ended.", cancel);

    private async Task<IActionResult> OnAsync(Guid id, Func<Declaration, Decision> may, Action<Declaration> act, string done, CancellationToken cancel)
    {
        var found = await db.DeclarationsOf(Actor).Include(each => each.Steps).Include(each => each.Children).AsSplitQuery().SingleOrDefaultAsync(each => each.Id == id, cancel);
        if (found is null) return NotFound();
        if (may(found) is { Refusal: { } refusal }) TempData["Refused"] = refusal;
        else
        {
            act(found);
            await apart.ByAsync(found, cancel);
            if (await SavedAsync(db, cancel)) TempData["Done"] = done;
            else TempData["Refused"] = "Somebody else changed this in the same moment. Look at it again.";
        }

        return Redirect("/my-declarations");
    }
}

public sealed class DeclarationForm
{
    public Guid Id { get; set; }

    [Display(Name = "Name of the child", Description = "First name and family name. Do not write anybody's account name.")]
    public string? Child { get; set; }

    [Display(Name = "What is the tie?")]
    public TieKind? Kind { get; set; }

    [Display(Name = "Since when?", Description = "Leave it empty for always.")]
    public DateOnly? Since { get; set; }

    public static IReadOnlyList<Choice> Kinds { get; } = Choice.Each<TieKind>(kind => kind.Words());
}

public sealed class DeclarationFormValidator : AbstractValidator<DeclarationForm>
{
    public DeclarationFormValidator(DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Child).Filled("Enter the name of the child").Line(Declaration.ChildMaxLength, "The name").WithoutAccountNames();
        RuleFor(form => form.Kind).NotNull().WithMessage("Say what the tie is").IsInEnum().WithMessage("Say what the tie is");
        RuleFor(form => form.Since).NotAfter(today);
    }
}

internal static class AccountNames
{
    /// <summary>The product never asks for, and no field accepts, the account name of somebody who works here.</summary>
    public static IRuleBuilderOptions<TForm, string?> WithoutAccountNames<TForm>(this IRuleBuilder<TForm, string?> rule) => rule
        .Must(words => words is null || !(words.Contains('@', StringComparison.Ordinal) || words.Contains("://", StringComparison.Ordinal) || words.Contains("www.", StringComparison.OrdinalIgnoreCase)))
        .WithMessage("Leave account names and addresses out");
}

public sealed record MyTieRow(Declaration Declaration, string Child, string? Advice);

public sealed record MyDeclarationsPage(IReadOnlyList<MyTieRow> Ties, IReadOnlyList<SelfCheck> Checks, DeclarationRules Rules, DateTime Now)
{
    private const int MostChecks = 10;

    public bool IsCheckDue => Checks.Count == 0 || Checks[0].DoneOn.AddMonths(SelfCheck.EveryMonths) <= DateOnly.FromDateTime(Now);

    public static async Task<MyDeclarationsPage> ReadAsync(SchoolDb db, Vault vault, Actor viewer, DateTime now, CancellationToken cancel)
    {
        var ties = await db.DeclarationsOf(viewer).AsNoTracking().Include(each => each.Steps).OrderByDescending(each => each.MadeAt).ToListAsync(cancel);
        var checks = await db.SelfChecks.AsNoTracking().Where(check => check.PersonId == viewer.PersonId && check.SchoolId == viewer.SchoolId)
            .OrderByDescending(check => check.DoneOn).ThenByDescending(check => check.Id).Take(MostChecks).ToListAsync(cancel);
        return new MyDeclarationsPage([.. ties.Select(tie => new MyTieRow(tie, vault.Open(tie.Child, tie.Id), vault.OpenIfAny(tie.Advice?.Words, tie.Id)))], checks, DeclarationRules.For(viewer), now);
    }
}
