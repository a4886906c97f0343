using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>What is noted of filtering and monitoring: that it was tried, that something changed, that it was reviewed.</summary>
[Authorize(Can.KeepMonitoring)]
public sealed class MonitoringRecordsController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/monitoring/checks/new")]
    public IActionResult Check() => View(new MonitoringCheckForm { Id = Guid.CreateVersion7(), On = clock.Today });

    [HttpPost("/monitoring/checks/new")]
    public async Task<IActionResult> Check(MonitoringCheckForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new MonitoringCheckFormValidator(clock.Today), form, "")) return Unaccepted(nameof(Check), form);
        return await NoteAsync(plan => plan.Check(form.Id, new MonitoringCheckDetails(form.On!.Value, PlainText.Tidy(form.Tested)!, form.Worked!.Value, PlainText.Tidy(form.Words)), Actor, clock.Now), nameof(Check), form, "The check is noted.", cancel);
    }

    [HttpGet("/monitoring/changes/new")]
    public IActionResult Note() => View(new MonitoringNoteForm { Id = Guid.CreateVersion7(), On = clock.Today });

    [HttpPost("/monitoring/changes/new")]
    public async Task<IActionResult> Note(MonitoringNoteForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new MonitoringNoteFormValidator(clock.Today, MonitoringChange.WhatMaxLength), form, "")) return Unaccepted(nameof(Note), form);
        return await NoteAsync(plan => plan.Note(form.Id, PlainText.Tidy(form.Words)!, form.On!.Value, Actor, clock.Now), nameof(Note), form, "The change is noted: it is reviewed within a month.", cancel);
    }

    [HttpGet("/monitoring/reviews/new")]
    public IActionResult Review() => View(new MonitoringNoteForm { Id = Guid.CreateVersion7(), On = clock.Today });

    [HttpPost("/monitoring/reviews/new")]
    public async Task<IActionResult> Review(MonitoringNoteForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new MonitoringNoteFormValidator(clock.Today, MonitoringPlan.WordsMaxLength), form, "")) return Unaccepted(nameof(Review), form);
        return await NoteAsync(plan => plan.Review(form.Id, form.On!.Value, PlainText.Tidy(form.Words)!, Actor, clock.Now), nameof(Review), form, "The review is noted.", cancel);
    }

    private async Task<IActionResult> NoteAsync(Action<MonitoringPlan> note, string view, object form, string done, CancellationToken cancel)
    {
        var plan = await db.MonitoringPlans.Include(each => each.Checks).Include(each => each.Reviews).Include(each => each.Changes).AsSplitQuery().SingleOrDefaultAsync(each => each.SchoolId == Actor.SchoolId, cancel);
        if (plan is null) db.Add(plan = MonitoringPlan.Begin(Actor, clock.Now));
        note(plan);
        if (!await SavedAsync(db, cancel)) return NotSaved(view, form);
        TempData["Done"] = done;
        return Redirect("/monitoring");
    }
}

public sealed class MonitoringCheckForm
{
    /// <summary>Made with the page: the same form sent twice is one check.</summary>
    public Guid Id { get; set; }

    [Display(Name = "When was it tried?")]
    public DateOnly? On { get; set; }

    [Display(Name = "What was tried, on which device, signed in as whom?", Description = "For example: a blocked word on a pupil's tablet, signed in as Year 4. No address of anything unlawful.")]
    public string? Tested { get; set; }

    [Display(Name = "Did it block and report as it should?")]
    public bool? Worked { get; set; }

    [Display(Name = "What came of it?")]
    public string? Words { get; set; }
}

public sealed class MonitoringCheckFormValidator : AbstractValidator<MonitoringCheckForm>
{
    public MonitoringCheckFormValidator(DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day").NotAfter(today);
        RuleFor(form => form.Tested).Filled("Say what was tried").Words(MonitoringCheck.TestedMaxLength, "What was tried");
        RuleFor(form => form.Worked).NotNull().WithMessage("Say whether it worked");
        RuleFor(form => form.Words).Words(MonitoringCheck.WordsMaxLength, "What came of it");
        When(form => form.Worked == false, () => RuleFor(form => form.Words).Filled("Say what is done about it"));
    }
}

public sealed class MonitoringNoteForm
{
    public Guid Id { get; set; }

    [Display(Name = "When?")]
    public DateOnly? On { get; set; }

    [Display(Name = "In words")]
    public string? Words { get; set; }
}

public sealed class MonitoringNoteFormValidator : AbstractValidator<MonitoringNoteForm>
{
    public MonitoringNoteFormValidator(DateOnly today, int maxLength)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day").NotAfter(today);
        RuleFor(form => form.Words).Filled("Say it in a sentence").Words(maxLength, "It");
    }
}
