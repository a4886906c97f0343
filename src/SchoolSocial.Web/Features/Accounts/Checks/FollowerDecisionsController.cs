using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts.Checks;

/// <summary>What is decided about one follower, and why (WD63).</summary>
[Authorize(Can.UseAccounts)]
public sealed class FollowerDecisionsController(SchoolDb db, SchoolClock clock, Vault vault, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/followers/{id:guid}/{line:guid}")]
    public async Task<IActionResult> New(string code, Guid id, Guid line, CancellationToken cancel) =>
        await FindAsync(code, id, line, cancel) is var (check, follower) ? View(new FollowerDecisionPage(new FollowerDecisionForm { DecidedTicks = follower.DecidedAt?.Ticks }, code, check.Id, follower)) : NotFound();

    [HttpPost("/accounts/{code}/followers/{id:guid}/{line:guid}")]
    public async Task<IActionResult> Create(string code, Guid id, Guid line, [Bind(Prefix = "Form")] FollowerDecisionForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, id, line, cancel) is not var (check, follower)) return NotFound();
        var page = new FollowerDecisionPage(form, code, check.Id, follower);
        if (!ModelState.Accepts(new FollowerDecisionFormValidator(follower.Mark), form)) return Unaccepted(nameof(New), page);
        if (follower is { Decision: { } decided, DecidedAt.Ticks: var ticks } && form.DecidedTicks != ticks)
        {
            form.DecidedTicks = ticks;
            Response.StatusCode = StatusCodes.Status409Conflict;
            ModelState.AddModelError("", $"Since you opened this page it was decided: {decided.Words()}. Save yours again if it is to stand instead.");
            return View(nameof(New), page);
        }

        check.Decide(follower, form.Decision!.Value, form.Kind, vault.SealIfAny(PlainText.Tidy(form.Reason), check.Id), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = follower.Mark == FollowerMark.PossiblePupil
            ? "It has been decided. A pupil who follows is told to a senior leader: log a concern now."
            : "It has been decided.";
        return Redirect($"/accounts/{code}/followers/{id}");
    }

    private async Task<(FollowerCheck Check, FollowerLine Line)?> FindAsync(string code, Guid id, Guid line, CancellationToken cancel)
    {
        if (await door.OpenToRunAsync(Actor, code, cancel) is not { } opened) return null;
        if (await db.FindFollowerCheckAsync(opened.Account, id, cancel) is not { } check || check.Lines.FirstOrDefault(each => each.Id == line) is not { } found) return null;
        return (check, found);
    }
}

public sealed class FollowerDecisionForm
{
    /// <summary>When the decision that stood on the page was made, if there was one: a page left open does not undo a later one.</summary>
    public long? DecidedTicks { get; set; }

    [Display(Name = "What do you decide?")]
    public FollowerDecision? Decision { get; set; }

    [Display(Name = "Who are they?", Description = "As it turned out when you looked at the account.")]
    public FollowerKind? Kind { get; set; }

    [Display(Name = "Why?", Description = "In a sentence.")]
    public string? Reason { get; set; }
}

public sealed class FollowerDecisionFormValidator : AbstractValidator<FollowerDecisionForm>
{
    public FollowerDecisionFormValidator(FollowerMark mark)
    {
        RuleFor(form => form.Decision).NotNull().WithMessage("Choose what you decide").IsInEnum().WithMessage("Choose what you decide");
        RuleFor(form => form.Kind).IsInEnum().WithMessage("Choose who they are");
        RuleFor(form => form.Reason).Words(FollowerLine.ReasonMaxLength, "The reason").NoSecret();
        if (mark is FollowerMark.PossiblePupil or FollowerMark.AlreadyBlocked) RuleFor(form => form.Reason).Filled("Say why, because somebody like this was not to be let in").When(form => form.Decision == FollowerDecision.Keep);
        RuleFor(form => form.Reason).Filled("Say why").When(form => form.Decision is FollowerDecision.Block or FollowerDecision.BlockAndReport);
    }
}

public sealed record FollowerDecisionPage(FollowerDecisionForm Form, string Code, Guid CheckId, FollowerLine Line);
