using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Policies.Reviews;

/// <summary>Logs what brings a review forward: the model was updated, or a new technology came up.</summary>
[Authorize(Can.WritePolicies)]
public sealed class TriggersController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/{code}/triggers/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } policy ? View(new TriggerPage(policy, new TriggerForm { On = clock.Today })) : NotFound();

    [HttpPost("/policies/{code}/triggers")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] TriggerForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var page = new TriggerPage(policy, form);
        if (!ModelState.Accepts(new TriggerFormValidator(clock.Today), form) || !ModelState.Accepts(policy.CanWrite(Actor))) return Unaccepted(nameof(New), page);
        policy.BringForward(form.Kind!.Value, PlainText.Tidy(form.Words)!, form.On!.Value, Actor, clock.Now);
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "It is logged. The policy's page says when the review is due now.";
        return Redirect($"/policies/{code}");
    }
}

public sealed class TriggerForm
{
    [Display(Name = "What has happened?")]
    public TriggerKind? Kind { get; set; }

    [Display(Name = "Which?", Description = "For example, the county's model of January 2027, or video messages in a game.")]
    public string? Words { get; set; }

    [Display(Name = "When?")]
    public DateOnly? On { get; set; }
}

public sealed class TriggerFormValidator : AbstractValidator<TriggerForm>
{
    public TriggerFormValidator(DateOnly today)
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Say what has happened").IsInEnum().WithMessage("Say what has happened");
        RuleFor(form => form.Words).Filled("Say which").Line(ReviewTrigger.WordsMaxLength, "The description");
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day").NotAfter(today);
    }
}

public sealed record TriggerPage(Policy Policy, TriggerForm Form)
{
    public IReadOnlyList<Choice> Kinds { get; } =
    [
        new(nameof(TriggerKind.UpstreamUpdate), "The model this was adopted from has been updated"),
        new(nameof(TriggerKind.NewTechnology), "A new technology has come up that the policy does not know"),
    ];
}
