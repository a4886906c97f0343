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

/// <summary>Puts right what a concern was taken for or when it happened, with a reason. The old value stays in the record.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class CorrectionsController(SchoolDb db, SchoolClock clock, Vault vault) : RecordController(db)
{
    [HttpGet("/concerns/{code}/corrections/new")]
    public Task<IActionResult> New(string code, CancellationToken cancel) =>
        NewAsync(code, concern => new CorrectionPage(code, new CorrectionForm { Kind = concern.Kind, HappenedOn = concern.HappenedOn }), cancel);

    [HttpPost("/concerns/{code}/corrections/new")]
    public Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] CorrectionForm form, CancellationToken cancel) => AddAsync(
        code,
        concern => concern.Corrections.Any(correction => correction.Id == form.Id),
        _ => new CorrectionPage(code, form),
        concern => ModelState.Accepts(new CorrectionFormValidator(clock.Today, concern), form) && ModelState.Accepts(concern.CanWorkOn(Actor)),
        concern => Correct(concern, form),
        "It is put right. What it said before stays in the record.", cancel);

    private void Correct(Concern concern, CorrectionForm form)
    {
        var id = form.Id;
        if (form.Kind is { } kind && concern.CanReclassify(kind).IsAllowed)
        {
            concern.Reclassify(id, kind, Reason(id), Actor, clock.Now);
            id = Guid.CreateVersion7();
        }

        if (form.HappenedOn is { } on && concern.CanRedate(on, clock.Today).IsAllowed) concern.Redate(id, on, Reason(id), clock.Today, Actor, clock.Now);

        Sealed Reason(Guid correction) => vault.Seal(PlainText.Tidy(form.Reason)!, correction);
    }
}

public sealed class CorrectionForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "What was it?")]
    public ConcernKind? Kind { get; set; }

    [Display(Name = "On which day did it happen?")]
    public DateOnly? HappenedOn { get; set; }

    [Display(Name = "Why is the record put right?")]
    public string? Reason { get; set; }
}

public sealed class CorrectionFormValidator : AbstractValidator<CorrectionForm>
{
    public CorrectionFormValidator(DateOnly today, Concern concern)
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what it was").IsInEnum().WithMessage("Choose what it was")
            .Must((form, kind) => kind != concern.Kind || form.HappenedOn != concern.HappenedOn).WithMessage("Nothing is different from what the record says already");
        RuleFor(form => form.HappenedOn).NotNull().WithMessage("Enter the day it happened")
            .Must(on => on is null || on <= today).WithMessage("It cannot have happened later than today")
            .Must(on => on is null || on >= today.AddYears(-100)).WithMessage("Check the year");
        RuleFor(form => form.Reason).Filled("Say why").Words(Concern.WordsMaxLength, "The reason");
    }
}

public sealed record CorrectionPage(string Code, CorrectionForm Form)
{
    public IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<ConcernKind>().Select(kind => new Choice(kind.ToString(), kind.Words()))];
}
