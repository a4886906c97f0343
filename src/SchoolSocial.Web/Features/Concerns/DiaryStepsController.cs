using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Notes that a pupil's contact was blocked, reported or logged: by whom and when.</summary>
[Authorize(Can.LogConcerns)]
public sealed class DiaryStepsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/diary/{code}/step")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) => await db.FindDiaryEntryAsync(Actor, code, cancel) is { } entry
        ? View(new DiaryStepPage(code, entry.MissingSteps, new DiaryStepForm { On = clock.Today, DoneBy = Actor.Name }))
        : NotFound();

    [HttpPost("/diary/{code}/step")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] DiaryStepForm form, CancellationToken cancel)
    {
        if (await db.FindDiaryEntryAsync(Actor, code, cancel) is not { } entry) return NotFound();
        if (entry.Steps.Any(step => step.Id == form.Id)) return Redirect($"/diary/{code}");
        var page = new DiaryStepPage(code, entry.MissingSteps, form);
        if (!ModelState.Accepts(new DiaryStepFormValidator(clock.Today), form) || !ModelState.Accepts(entry.CanStep(form.Kind!.Value))) return Unaccepted(nameof(New), page);
        entry.Step(form.Id, form.Kind.Value, vault.Seal(PlainText.Tidy(form.DoneBy)!, form.Id), form.On!.Value, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "The step is noted.";
        return Redirect($"/diary/{code}");
    }
}

public sealed class DiaryStepForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "Which step?")]
    public SafeguardKind? Kind { get; set; }

    [Display(Name = "Who did it?")]
    public string? DoneBy { get; set; }

    [Display(Name = "On which day?")]
    public DateOnly? On { get; set; }
}

public sealed class DiaryStepFormValidator : AbstractValidator<DiaryStepForm>
{
    public DiaryStepFormValidator(DateOnly today)
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose the step").IsInEnum().WithMessage("Choose the step");
        RuleFor(form => form.DoneBy).Filled("Say who did it").Line(Safeguard.DoneByMaxLength, "The name");
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day").NotAfter(today);
    }
}

public sealed record DiaryStepPage(string Code, IReadOnlyList<SafeguardKind> Missing, DiaryStepForm Form)
{
    public IReadOnlyList<Choice> Kinds { get; } = [.. Missing.Select(kind => new Choice(kind.ToString(), kind.Words()))];
}
