using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Policies.SigningOff;

/// <summary>Records the meeting that agreed a text, a chair's action between meetings, or the meeting that ratified it.</summary>
[Authorize(Can.WritePolicies)]
public sealed class ApprovalController(SchoolDb db, SchoolClock clock, ForceTaking force) : PolicyController(db)
{
    [HttpGet("/policies/{code}/approval")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var kind = policy.AwaitsRatification is null ? ApprovalKind.Meeting : ApprovalKind.Ratification;
        return View(new ApprovalPage(policy, new ApprovalForm { Kind = kind, Body = await SignatureBlock.BodyAsync(Db, policy, cancel) }));
    }

    [HttpPost("/policies/{code}/approval")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ApprovalForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var page = new ApprovalPage(policy, form);
        if (!ModelState.Accepts(new ApprovalFormValidator(), form) || !ModelState.Accepts(policy.CanWrite(Actor)) || !ModelState.Accepts(policy.CanApprove(form.Kind!.Value, form.HeldOn!.Value, clock.Today))
            || (form.Kind != ApprovalKind.Ratification && !IsAbout(policy.Waiting, form.Version)))
        {
            return Unaccepted(nameof(New), page);
        }

        policy.Approve(form.Kind.Value, PlainText.Tidy(form.Body)!, form.HeldOn.Value, PlainText.Tidy(form.Minute), PlainText.Tidy(form.Reason), clock.Today, Actor, clock.Now);
        var inForce = await force.TryAsync(policy, Actor, cancel);
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(New), page);
        if (inForce) await force.AskReadersAsync(policy, cancel);
        TempData["Done"] = inForce ? "It is recorded, and the policy is in force." : "It is recorded.";
        return Redirect($"/policies/{code}");
    }
}

public sealed class ApprovalForm
{
    /// <summary>Of the text that waited when the page was opened.</summary>
    public int? Version { get; set; }

    [Display(Name = "How was it agreed?")]
    public ApprovalKind? Kind { get; set; }

    [Display(Name = "Body", Description = "For example, Full Governing Body.")]
    public string? Body { get; set; }

    [Display(Name = "Date of the meeting or action")]
    public DateOnly? HeldOn { get; set; }

    [Display(Name = "Minute number")]
    public string? Minute { get; set; }

    [Display(Name = "Why could it not wait for a meeting?", Description = "For chair's action only.")]
    public string? Reason { get; set; }
}

public sealed class ApprovalFormValidator : AbstractValidator<ApprovalForm>
{
    public ApprovalFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Say how it was agreed").IsInEnum().WithMessage("Say how it was agreed");
        RuleFor(form => form.Body).Filled("Name the body").Line(Approval.BodyMaxLength, "The body");
        RuleFor(form => form.HeldOn).NotNull().WithMessage("Enter the date");
        RuleFor(form => form.Minute).Line(Approval.MinuteMaxLength, "The minute number");
        RuleFor(form => form.Minute).Filled("Enter the minute number").When(form => form.Kind is ApprovalKind.Meeting or ApprovalKind.Ratification);
        RuleFor(form => form.Reason).Filled("Say why it could not wait").When(form => form.Kind == ApprovalKind.ChairsAction);
        RuleFor(form => form.Reason).Words(Approval.ReasonMaxLength, "The reason");
    }
}

public sealed record ApprovalPage(Policy Policy, ApprovalForm Form)
{
    public IReadOnlyList<Choice> Kinds { get; } =
    [
        new(nameof(ApprovalKind.Meeting), "A meeting agreed it"),
        new(nameof(ApprovalKind.ChairsAction), "Chair's action, between meetings", "A later meeting ratifies it. Until then the policy's page says so."),
        new(nameof(ApprovalKind.Ratification), "A meeting ratified the chair's action"),
    ];
}
