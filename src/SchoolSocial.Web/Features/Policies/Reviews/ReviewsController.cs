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

namespace SchoolSocial.Web.Features.Policies.Reviews;

/// <summary>Records that a policy was gone through, whether or not it changed.</summary>
[Authorize(Can.WritePolicies)]
public sealed class ReviewsController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/{code}/reviews/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } policy ? View(new ReviewPage(policy, new ReviewForm { On = clock.Today })) : NotFound();

    [HttpPost("/policies/{code}/reviews")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ReviewForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var page = new ReviewPage(policy, form);
        if (!ModelState.Accepts(new ReviewFormValidator(), form) || !ModelState.Accepts(policy.CanWrite(Actor)) || !ModelState.Accepts(Policy.CanReview(form.On!.Value, clock.Today)))
        {
            return Unaccepted(nameof(New), page);
        }

        policy.Reviewed(form.On.Value, PlainText.Tidy(form.Outcome)!, Actor, clock.Now);
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "The review is recorded.";
        return Redirect($"/policies/{code}");
    }
}

public sealed class ReviewForm
{
    [Display(Name = "When was it reviewed?", Description = "For a policy dated by month or term, any day in it.")]
    public DateOnly? On { get; set; }

    [Display(Name = "What came of it?", Description = "For example, no change needed.")]
    public string? Outcome { get; set; }
}

public sealed class ReviewFormValidator : AbstractValidator<ReviewForm>
{
    public ReviewFormValidator()
    {
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day of the review");
        RuleFor(form => form.Outcome).Filled("Say what came of it").Words(PolicyReview.OutcomeMaxLength, "What came of it");
    }
}

public sealed record ReviewPage(Policy Policy, ReviewForm Form);
