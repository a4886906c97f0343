using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>One of the three steps (blocked, reported, logged): by whom and when, or why not.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class SafeguardsController(SchoolDb db, SchoolClock clock, Vault vault) : RecordController(db)
{
    [HttpGet("/concerns/{code}/safeguards/new")]
    public Task<IActionResult> New(string code, SafeguardKind? kind, CancellationToken cancel) =>
        NewAsync(code, _ => new SafeguardPage(code, new SafeguardForm { Kind = kind, DoneOn = clock.Today, DoneBy = Actor.Name }), cancel);

    [HttpPost("/concerns/{code}/safeguards/new")]
    public Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] SafeguardForm form, CancellationToken cancel) => AddAsync(
        code,
        concern => concern.Safeguards.Any(safeguard => safeguard.Id == form.Id),
        _ => new SafeguardPage(code, form),
        concern => ModelState.Accepts(new SafeguardFormValidator(clock.Today), form) && ModelState.Accepts(concern.CanWorkOn(Actor)),
        concern => concern.AddSafeguard(form.Id, Said(form), Actor, clock.Now),
        "It is recorded.", cancel);

    private SafeguardWords Said(SafeguardForm form) => form.IsDone == true
        ? new(form.Kind!.Value, true, form.DoneOn, vault.Seal(PlainText.Tidy(form.DoneBy)!, form.Id), vault.Seal(PlainText.Tidy(form.Words)!, form.Id))
        : new(form.Kind!.Value, false, null, null, vault.Seal(PlainText.Tidy(form.Words)!, form.Id));
}

public sealed class SafeguardForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "Which step?")]
    public SafeguardKind? Kind { get; set; }

    [Display(Name = "Was it done?")]
    public bool? IsDone { get; set; }

    [Display(Name = "Who did it?")]
    public string? DoneBy { get; set; }

    [Display(Name = "On which day?")]
    public DateOnly? DoneOn { get; set; }

    [Display(Name = "Details", Description = "Which account was blocked, whom you told, or the system and the reference it is logged under. If it was not done: why not.")]
    public string? Words { get; set; }
}

public sealed class SafeguardFormValidator : AbstractValidator<SafeguardForm>
{
    public SafeguardFormValidator(DateOnly today)
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose the step").IsInEnum().WithMessage("Choose the step");
        RuleFor(form => form.IsDone).NotNull().WithMessage("Say whether it was done");
        When(form => form.IsDone == true, () =>
        {
            RuleFor(form => form.DoneBy).Filled("Say who did it");
            RuleFor(form => form.DoneOn).NotNull().WithMessage("Enter the day").NotAfter(today);
        });
        RuleFor(form => form.DoneBy).Line(Safeguard.DoneByMaxLength, "The name");
        RuleFor(form => form.Words).Filled("Say what was done, or why it was not").Words(Concern.WordsMaxLength, "What you wrote");
    }
}

public sealed record SafeguardPage(string Code, SafeguardForm Form)
{
    public IReadOnlyList<Choice> Kinds { get; } = Choice.Each<SafeguardKind>(kind => kind.Words());
}
