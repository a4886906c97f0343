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

/// <summary>Says how a report to a platform moved on.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class PlatformStepsController(SchoolDb db, SchoolClock clock, Vault vault) : RecordController(db)
{
    [HttpGet("/concerns/{code}/platform-reports/{id:guid}/step")]
    public Task<IActionResult> New(string code, Guid id, CancellationToken cancel) =>
        NewAsync(code, concern => PageOf(concern, id, new PlatformStepForm { On = clock.Today }), cancel);

    [HttpPost("/concerns/{code}/platform-reports/{id:guid}/step")]
    public Task<IActionResult> Create(string code, Guid id, [Bind(Prefix = "Form")] PlatformStepForm form, CancellationToken cancel) => AddAsync(
        code,
        concern => concern.PlatformSteps.Any(step => step.Id == form.Id),
        concern => PageOf(concern, id, form),
        concern => ModelState.Accepts(new PlatformStepFormValidator(clock.Today), form)
            && ModelState.Accepts(concern.CanMove(concern.PlatformReports.Single(report => report.Id == id), form.State!.Value)),
        concern => concern.MoveReport(form.Id, id, form.State!.Value, form.On!.Value, vault.SealIfAny(PlainText.Tidy(form.Words), form.Id), Actor, clock.Now),
        "It is recorded.", cancel);

    private static PlatformStepPage? PageOf(Concern concern, Guid id, PlatformStepForm form) =>
        concern.PlatformReports.FirstOrDefault(report => report.Id == id) is { } report
            ? new PlatformStepPage(concern.Code, report.Platform, concern.StateOf(report), form)
            : null;
}

public sealed class PlatformStepForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "How does it stand now?")]
    public PlatformState? State { get; set; }

    [Display(Name = "Since which day?")]
    public DateOnly? On { get; set; }

    [Display(Name = "What did they say?")]
    public string? Words { get; set; }
}

public sealed class PlatformStepFormValidator : AbstractValidator<PlatformStepForm>
{
    public PlatformStepFormValidator(DateOnly today)
    {
        RuleFor(form => form.State).NotNull().WithMessage("Say how it stands").IsInEnum().WithMessage("Say how it stands");
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day").NotAfter(today);
        RuleFor(form => form.Words).Words(Concern.WordsMaxLength, "What they said");
    }
}

public sealed record PlatformStepPage(string Code, string Platform, PlatformState State, PlatformStepForm Form)
{
    public IReadOnlyList<Choice> States { get; } = [.. State.Next().Select(state => new Choice(state.ToString(), state.Words()))];
}
