using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Publishing;

/// <summary>The opening letter to families (WH38): what the policy asks of them, and that what is said online is treated as if it were said face to face.</summary>
[Authorize(Can.WritePolicies)]
public sealed class LaunchController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/{code}/letter")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { InForce: { } version } policy) return NotFound();
        OnPaper($"{policy.Title}, version {version.Number}", $"/policies/{code}", clock.Now);
        return View(new LetterPage(policy, (await Db.TextOfAsync(version, cancel)).Text.For(Audience.Parents), clock.Today));
    }

    [HttpGet("/policies/{code}/letter/sent")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { InForce: not null } policy ? View(new LetterSentPage(policy, new LetterSentForm())) : NotFound();

    [HttpPost("/policies/{code}/letter/sent")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] LetterSentForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { InForce: not null } policy) return NotFound();
        var page = new LetterSentPage(policy, form);
        if (!ModelState.Accepts(new LetterSentFormValidator(), form) || !ModelState.Accepts(policy.CanWrite(Actor))) return Unaccepted(nameof(New), page);
        policy.TellFamilies(PlainText.Tidy(form.How)!, Actor, clock.Now);
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "It is recorded that families were told.";
        return Redirect($"/policies/{code}");
    }
}

public sealed class LetterSentForm
{
    [Display(Name = "To whom did it go, and how?", Description = "For example, to all families, on paper in book bags.")]
    public string? How { get; set; }
}

public sealed class LetterSentFormValidator : AbstractValidator<LetterSentForm>
{
    public LetterSentFormValidator() => RuleFor(form => form.How).Filled("Say to whom it went, and how").Line(PolicyStep.ReasonMaxLength, "To whom it went");
}

public sealed record LetterSentPage(Policy Policy, LetterSentForm Form);

public sealed record LetterPage(Policy Policy, PolicyText Text, DateOnly Today);
