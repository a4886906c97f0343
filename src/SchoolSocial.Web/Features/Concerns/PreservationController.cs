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

/// <summary>The checklist of preservation: what was done so that a computer, a phone or an account stays as it was found, when and by whom (JW59).</summary>
[Authorize(Can.HandleConcerns)]
public sealed class PreservationController(SchoolDb db, SchoolClock clock, Vault vault) : RecordController(db)
{
    [HttpGet("/concerns/{code}/preservation/new")]
    public Task<IActionResult> New(string code, PreservationKind? kind, CancellationToken cancel) =>
        NewAsync(code, concern => PageOf(concern, new PreservationForm { Kind = kind, DoneOn = clock.Today, Initials = InitialsOf(Actor.Name) }), cancel);

    [HttpPost("/concerns/{code}/preservation/new")]
    public Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] PreservationForm form, CancellationToken cancel) => AddAsync(
        code,
        concern => concern.Preservation.Any(step => step.Id == form.Id),
        concern => PageOf(concern, form),
        concern => ModelState.Accepts(new PreservationFormValidator(clock.Now), form) && ModelState.Accepts(concern.CanWorkOn(Actor)),
        concern => concern.Preserve(form.Id, Said(form), Actor, clock.Now),
        "It is noted. The checklist shows what has been done and what has not.", cancel);

    private PreservationWords Said(PreservationForm form) => new(
        form.Kind!.Value, form.DoneAt, PlainText.Tidy(form.Initials)!.ToUpperInvariant(), vault.Seal(PlainText.Tidy(form.What)!, form.Id));

    private PreservationPage PageOf(Concern concern, PreservationForm form) => new(concern.Code, form, [.. Enum.GetValues<PreservationKind>().Select(kind => new PreservationLine(
        kind, [.. concern.Preservation.Where(step => step.Kind == kind).OrderBy(step => step.DoneAt).Select(step => new PreservationDone(step.DoneAt, step.Initials, vault.Open(step.What, step.Id)))]))]);

    private static string InitialsOf(string name) => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part[0]).Take(PreservationStep.InitialsMaxLength));
}

public sealed class PreservationForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "What was done?")]
    public PreservationKind? Kind { get; set; }

    [Display(Name = "To which computer, phone or account, and where is it now?", Description = "For example, the laptop with tag 0417, in the head's safe. Write no password.")]
    public string? What { get; set; }

    [Display(Name = "On which day?")]
    public DateOnly? DoneOn { get; set; }

    [Display(Name = "At what time?", Description = "By the 24-hour clock. For example, 14:35.")]
    public string? DoneTime { get; set; }

    [Display(Name = "Initials of whoever did it")]
    public string? Initials { get; set; }

    public DateTime DoneAt => TypedTime.At(DoneOn!.Value, TypedTime.Of(DoneTime)!.Value);
}

public sealed class PreservationFormValidator : AbstractValidator<PreservationForm>
{
    public PreservationFormValidator(DateTime now)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what was done").IsInEnum().WithMessage("Choose what was done");
        RuleFor(form => form.What).Filled("Say to what it was done").Words(PreservationStep.WhatMaxLength, "What you wrote");
        RuleFor(form => form.DoneOn).NotNull().WithMessage("Enter the day it was done").Must(on => on is null || on >= new DateOnly(2000, 1, 1)).WithMessage("Check the year");
        RuleFor(form => form.DoneTime).Must(time => TypedTime.Of(time) is not null).WithMessage("Enter the time, like 14:35");
        RuleFor(form => form.DoneOn).Must((form, on) => TypedTime.Of(form.DoneTime) is not { } time || TypedTime.At(on!.Value, time) <= now)
            .When(form => form.DoneOn is { Year: >= 2000 }).WithMessage("It cannot have been done later than now");
        RuleFor(form => form.Initials).Filled("Enter the initials of whoever did it").Line(PreservationStep.InitialsMaxLength, "The initials");
    }
}

public sealed record PreservationDone(DateTime At, string Initials, string What);

public sealed record PreservationLine(PreservationKind Kind, IReadOnlyList<PreservationDone> Done);

public sealed record PreservationPage(string Code, PreservationForm Form, IReadOnlyList<PreservationLine> Lines)
{
    public IReadOnlyList<Choice> Kinds { get; } = Choice.Each<PreservationKind>(kind => kind.Words());
}
