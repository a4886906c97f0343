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

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Records what came back from outside, and whether it is followed. A reply may come after the closing.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class RepliesController(SchoolDb db, SchoolClock clock, Vault vault) : RecordController(db)
{
    [HttpGet("/concerns/{code}/contacts/{id:guid}/reply")]
    public Task<IActionResult> New(string code, Guid id, CancellationToken cancel) =>
        NewAsync(code, concern => PageOf(concern, id, new ReplyForm { RepliedOn = clock.Today }), cancel);

    [HttpPost("/concerns/{code}/contacts/{id:guid}/reply")]
    public Task<IActionResult> Create(string code, Guid id, [Bind(Prefix = "Form")] ReplyForm form, CancellationToken cancel) => AddAsync(
        code,
        concern => concern.Replies.Any(reply => reply.Id == form.Id),
        concern => PageOf(concern, id, form),
        _ => ModelState.Accepts(new ReplyFormValidator(clock.Today), form),
        concern => concern.Answer(form.Id, id, Said(form), Actor, clock.Now),
        "The reply is recorded.", cancel);

    private ReplyPage? PageOf(Concern concern, Guid id, ReplyForm form) => concern.Contacts.FirstOrDefault(contact => contact.Id == id) is { } contact
        ? new ReplyPage(concern.Code, $"{contact.AskedFor.Words()}: {contact.Body.Words()}, {vault.Open(contact.Who, contact.Id)}", form)
        : null;

    private ReplyWords Said(ReplyForm form) => new(
        form.RepliedOn!.Value, vault.Seal(PlainText.Tidy(form.Words)!, form.Id), form.IsFollowed!.Value,
        form.IsFollowed == true ? null : vault.Seal(PlainText.Tidy(form.WhyNot)!, form.Id));
}

public sealed class ReplyForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "On which day did they reply?")]
    public DateOnly? RepliedOn { get; set; }

    [Display(Name = "What did they say?")]
    public string? Words { get; set; }

    [Display(Name = "Will you do as they say?")]
    public bool? IsFollowed { get; set; }

    [Display(Name = "Why not?")]
    public string? WhyNot { get; set; }
}

public sealed class ReplyFormValidator : AbstractValidator<ReplyForm>
{
    public ReplyFormValidator(DateOnly today)
    {
        RuleFor(form => form.RepliedOn).NotNull().WithMessage("Enter the day").NotAfter(today);
        RuleFor(form => form.Words).Filled("Say what they said").Words(Concern.WordsMaxLength, "What they said");
        RuleFor(form => form.IsFollowed).NotNull().WithMessage("Say whether you will do as they say");
        RuleFor(form => form.WhyNot).Words(Concern.WordsMaxLength, "The reason")
            .Must((form, why) => form.IsFollowed != false || !string.IsNullOrWhiteSpace(why)).WithMessage("Say why not");
    }
}

public sealed record ReplyPage(string Code, string Contact, ReplyForm Form);
