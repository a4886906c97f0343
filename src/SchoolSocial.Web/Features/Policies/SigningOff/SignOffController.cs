using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Web.Features.SignIn;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.SigningOff;

/// <summary>Signs a text off: the exact text on the page, the position as it is today, and the password or a code once more.</summary>
[Authorize(Can.SignOffPolicies)]
public sealed class SignOffController(SchoolDb db, SchoolClock clock, Doorkeeper door, ForceTaking force) : PolicyController(db)
{
    [HttpGet("/policies/{code}/sign-off")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { Waiting: { } version } policy) return NotFound();
        var (signer, line) = await LineAsync(policy, cancel);
        if (line is null) return Forbid();
        var stored = await Db.TextOfAsync(version, cancel);
        var form = new SignOffForm { Fingerprint = stored.FingerprintNow, Position = PositionOf(policy, line, signer) };
        return View(new SignOffPage(policy, stored, line, policy.StandsIn(line, signer), form));
    }

    [HttpPost("/policies/{code}/sign-off")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] SignOffForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { Waiting: { } version } policy) return NotFound();
        var (signer, line) = await LineAsync(policy, cancel);
        if (line is null) return Forbid();
        var stored = await Db.TextOfAsync(version, cancel);
        var page = new SignOffPage(policy, stored, line, policy.StandsIn(line, signer), form);
        if (!ModelState.Accepts(new SignOffFormValidator(page.StandsIn), form)) return Unaccepted(nameof(New), page);
        if (!stored.Fits) ModelState.AddModelError("", "This text was changed in the database after it was agreed, so it cannot be signed. Tell the person who looks after SchoolSocial.");
        else if (form.Fingerprint != stored.FingerprintNow) ModelState.AddModelError("", "The text on your page is not the one that waits now. Read this one before you sign.");
        else if (!await door.IsPersonAsync(Actor.PersonId, form.Proof!, cancel)) ModelState.AddModelError("Form.Proof", PersonAgain.Refusal);
        form.Fingerprint = stored.FingerprintNow;
        if (!ModelState.IsValid) return Unaccepted(nameof(New), page);

        // Found afresh: weighing the password saved, and may have let go of what was read before.
        Db.ChangeTracker.Clear();
        policy = (await FindAsync(code, cancel))!;
        if (!ModelState.Accepts(policy.CanSign(signer, line))) return Unaccepted(nameof(New), page);
        policy.Sign(signer, line, PlainText.Tidy(form.Position), PlainText.Tidy(form.InPlaceReason), clock.Today, clock.Now);
        var inForce = await force.TryAsync(policy, Actor, cancel);
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(New), page);
        if (inForce) await force.AskReadersAsync(policy, cancel);
        TempData["Done"] = inForce ? "You have signed, and the policy is in force." : "You have signed.";
        return Redirect($"/policies/{code}");
    }

    private async Task<(Signer Signer, SignOffLine? Line)> LineAsync(Policy policy, CancellationToken cancel)
    {
        var signer = await Db.SignerAsync(Actor, clock.Today, cancel);
        return (signer, policy.LineFor(signer, await Db.LinesOfAsync(policy, cancel)));
    }

    /// <summary>The position as it is today: for a line of theirs its own title, for a stand-in the role they hold.</summary>
    private static string? PositionOf(Policy policy, SignOffLine line, Signer signer)
    {
        if (policy.StandsIn(line, signer)) return line.StandIn!.Value.Title();
        var held = line.Roles.Where(role => signer.Holds(line.SchoolId ?? policy.SchoolId, role)).Select(role => role.Title()).FirstOrDefault();
        return held ?? (line.CommitteeId is null ? line.Title : "Member of the committee");
    }
}

public sealed class SignOffForm
{
    /// <summary>Of the text on the page, so that nobody signs another.</summary>
    public string? Fingerprint { get; set; }

    [Display(Name = "Your position", Description = "As it will be printed, and as it is today. Leave it empty for none.")]
    public string? Position { get; set; }

    [Display(Name = "Why do you sign in their place?", Description = "For example, the chair is away until 12 January.")]
    public string? InPlaceReason { get; set; }

    [Display(Name = "Your password, or the next code from your app", Description = "Asked again, so that it is you who signs.")]
    public string? Proof { get; set; }
}

public sealed class SignOffFormValidator : AbstractValidator<SignOffForm>
{
    public SignOffFormValidator(bool standsIn)
    {
        RuleFor(form => form.Position).Line(Signature.PositionMaxLength, "The position");
        RuleFor(form => form.InPlaceReason).Filled("Say why you sign in their place").When(_ => standsIn);
        RuleFor(form => form.InPlaceReason).Line(Signature.ReasonMaxLength, "The reason");
        RuleFor(form => form.Proof).NotEmpty().WithMessage("Enter your password or a code").MaximumLength(PersonAgain.MaxLength).WithMessage(PersonAgain.Refusal);
    }
}

public sealed record SignOffPage(Policy Policy, StoredText Stored, SignOffLine Line, bool StandsIn, SignOffForm Form);
