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

/// <summary>Notes the reply to a direct message: by phone or email, or why none.</summary>
[Authorize(Can.LogConcerns)]
public sealed class DiaryRepliesController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/diary/{code}/reply")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await db.FindDiaryEntryAsync(Actor, code, cancel) is null ? NotFound() : View(new DiaryReplyPage(code, new DiaryReplyForm { On = clock.Today }));

    [HttpPost("/diary/{code}/reply")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] DiaryReplyForm form, CancellationToken cancel)
    {
        if (await db.FindDiaryEntryAsync(Actor, code, cancel) is not { } entry) return NotFound();
        if (entry.Replies.Any(reply => reply.Id == form.Id)) return Redirect($"/diary/{code}");
        if (!ModelState.Accepts(new DiaryReplyFormValidator(clock.Today), form) || !ModelState.Accepts(entry.CanReply)) return Unaccepted(nameof(New), new DiaryReplyPage(code, form));
        entry.Reply(form.Id, form.Way!.Value, vault.Seal(PlainText.Tidy(form.Words)!, form.Id), form.On!.Value, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), new DiaryReplyPage(code, form));
        TempData["Done"] = "The reply is noted.";
        return Redirect($"/diary/{code}");
    }
}

public sealed class DiaryReplyForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "How was it answered?", Description = "Never on the platform itself.")]
    public ReplyWay? Way { get; set; }

    [Display(Name = "What was said; or why no reply is needed")]
    public string? Words { get; set; }

    [Display(Name = "On which day?")]
    public DateOnly? On { get; set; }
}

public sealed class DiaryReplyFormValidator : AbstractValidator<DiaryReplyForm>
{
    public DiaryReplyFormValidator(DateOnly today)
    {
        RuleFor(form => form.Way).NotNull().WithMessage("Say how it was answered").IsInEnum().WithMessage("Say how it was answered");
        RuleFor(form => form.Words).Filled("Say what was said, or why no reply is needed").Words(DiaryEntry.WordsMaxLength, "What you wrote");
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day").NotAfter(today);
    }
}

public sealed record DiaryReplyPage(string Code, DiaryReplyForm Form)
{
    public IReadOnlyList<Choice> Ways { get; } = Choice.Each<ReplyWay>(way => way.Words());
}
