using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Signing in with the school email and a password, and signing out.</summary>
public sealed class SignInController(SchoolDb db, Doorkeeper door, Threshold threshold, Tries tries) : SchoolController
{
    // One answer for an unknown email, a wrong password and a locked sign-in: whoever guesses learns nothing.
    private const string Refusal =
        "The email or password is not right, or this sign-in is locked for a while. Try again in 15 minutes, or ask the school office for a new code.";

    private const string NoRole = "You hold no role at the school today, so there is nothing to sign in to. If that is wrong, ask the school office.";

    [AllowAnonymous]
    [HttpGet("/sign-in")]
    public async Task<IActionResult> New(string? returnTo, CancellationToken cancel)
    {
        if (IsSignedIn) return LocalRedirect(SafeReturn(returnTo));
        return await db.Schools.AnyAsync(cancel) ? View(new SignInForm { ReturnTo = returnTo }) : Redirect("/setup");
    }

    [AllowAnonymous]
    [EnableRateLimiting(SignInSetup.RateLimit)]
    [HttpPost("/sign-in")]
    public async Task<IActionResult> Create(SignInForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new SignInFormValidator(), form, prefix: "")) return Unaccepted(nameof(New), form);
        var (email, address) = (form.Email!.Trim().ToUpperInvariant(), this.Address());
        using var turn = await tries.TurnAsync(email, cancel);
        if (tries.AreSpent(Tries.ByEmail, email) || tries.AreSpent(Tries.ByAddress, address)) return this.TooManyTries(nameof(New), form);
        var caller = await door.WeighPasswordAsync(email, form.Password!, cancel);
        if (caller is null)
        {
            tries.Count(Tries.ByEmail, email);
            tries.Count(Tries.ByAddress, address);
            ModelState.AddModelError("", Refusal);
            return Unaccepted(nameof(New), form);
        }

        tries.Forgive(Tries.ByEmail, email);
        if (caller.User.HasAuthenticator)
        {
            await threshold.EnterHalfWayAsync(caller);
            return RedirectToAction(nameof(SecondStepController.New), "SecondStep", new { form.ReturnTo });
        }

        if (await threshold.EnterAsync(caller)) return LocalRedirect(SafeReturn(form.ReturnTo));
        ModelState.AddModelError("", NoRole);
        return Unaccepted(nameof(New), form);
    }

    [Authorize(Can.UseTheProduct)]
    [BeforeAuthenticator]
    [HttpPost("/sign-out")]
    public async Task<IActionResult> Destroy(CancellationToken cancel)
    {
        if (await door.FindAsync(Actor.PersonId, cancel) is { } caller) await door.NoteAsync(caller, SignInAct.SignedOut, cancel);
        await threshold.LeaveAsync();
        return Redirect("/sign-in");
    }

    private bool IsSignedIn => HttpContext.Features.Get<Actor>() is not null;

    private string SafeReturn(string? returnTo) => Url.IsLocalUrl(returnTo) ? returnTo : "/";
}

public sealed class SignInForm
{
    [Display(Name = "School email")]
    public string? Email { get; set; }

    [Display(Name = "Password")]
    public string? Password { get; set; }

    public string? ReturnTo { get; set; }
}

public sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(form => form.Email).Filled("Enter your school email").Words(Person.EmailMaxLength, "The email");
        RuleFor(form => form.Password).NotEmpty().WithMessage("Enter your password")
            .MaximumLength(PasswordCheck.GreatestLength).WithMessage("The password is longer than any that can be set here");
    }
}
