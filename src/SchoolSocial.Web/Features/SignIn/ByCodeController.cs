using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>What a controller needs to let somebody choose a password by a code.</summary>
public sealed record ByCode(
    SchoolDb Db, SchoolClock Clock, Codes Codes, Tries Tries, EvenPace Pace, Threshold Threshold, IPasswordHasher<SignInUser> Hasher);

/// <summary>Choosing a password with a code: the same steps for an invitation and for a reset.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInSetup.RateLimit)]
public abstract class ByCodeController(ByCode by, CodePurpose purpose) : SchoolController
{
    private const string Refusal = "The email or the code is not right, or the code has been used or has run out. Ask the school office for a new one.";

    protected abstract ByCodePage PageFor(ByCodeForm form);

    protected ViewResult Asked() => View("ByCode", PageFor(new ByCodeForm()));

    protected async Task<IActionResult> ChosenAsync(ByCodeForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new ByCodeFormValidator(), form)) return Again(form);
        if (PasswordCheck.Look(form.Password!, null, null).Refusal is { } weak) return Weak(form, weak);
        var (started, email) = (by.Pace.Start(), form.Email!.Trim().ToUpperInvariant());
        using var turn = await by.Tries.TurnAsync(email, cancel);
        if (by.Tries.AreSpent(Tries.ByEmail, email) || by.Tries.AreSpent(Tries.ByAddress, this.Address())) return this.TooManyTries("ByCode", PageFor(form));
        if (await by.Codes.WeighAsync(email, purpose, form.Code!, cancel) is not { } found)
        {
            await by.Db.TrySaveAsync(cancel);
            by.Tries.Count(Tries.ByEmail, email);
            by.Tries.Count(Tries.ByAddress, this.Address());
            await by.Pace.KeepAsync(started, cancel);
            ModelState.AddModelError("", Refusal);
            return Again(form);
        }

        var school = await by.Db.Schools.Where(school => school.Id == found.Person.SchoolId).Select(school => school.Name).SingleAsync(cancel);
        return PasswordCheck.Look(form.Password!, found.Person.Details, school).Refusal is { } guessable
            ? Weak(form, guessable)
            : await LetInAsync(form, found.Person, found.Code, cancel);
    }

    private async Task<IActionResult> LetInAsync(ByCodeForm form, Person person, OneTimeCode code, CancellationToken cancel)
    {
        var user = await by.Db.Users.SingleOrDefaultAsync(user => user.Id == person.Id, cancel);
        if (user is null) by.Db.Add(user = SignInUser.For(person));
        var caller = new Caller(person, user);
        user.SetPassword(by.Hasher.HashPassword(user, form.Password!));
        person.Note(SignInAct.PasswordSet, caller.Actor, by.Clock.Now);
        code.Use(by.Clock.Now);
        if (await by.Db.TrySaveAsync(cancel) != SaveOutcome.Saved)
        {
            ModelState.AddModelError("", Refusal);
            return Again(form);
        }

        // With an app the password is only the first step, so the person signs in as always.
        if (!user.HasAuthenticator && await by.Threshold.EnterAsync(caller)) return Redirect("/");
        TempData["Done"] = user.HasAuthenticator
            ? "Your new password is set. Sign in with it and your app."
            : "Your password is set. You can sign in from the day your role at the school begins.";
        return Redirect("/sign-in");
    }

    private ViewResult Weak(ByCodeForm form, string why)
    {
        ModelState.AddModelError("Form.Password", why);
        return Again(form);
    }

    private ViewResult Again(ByCodeForm form) => Unaccepted("ByCode", PageFor(form));
}

/// <summary>An invited person's first password.</summary>
public sealed class InvitationController(ByCode by) : ByCodeController(by, CodePurpose.Invitation)
{
    [HttpGet(CodeLetters.InvitationPath)]
    public IActionResult New() => Asked();

    [HttpPost(CodeLetters.InvitationPath)]
    public Task<IActionResult> Create([Bind(Prefix = "Form")] ByCodeForm form, CancellationToken cancel) => ChosenAsync(form, cancel);

    protected override ByCodePage PageFor(ByCodeForm form) => new(form, "Accept your invitation", CodeLetters.InvitationPath, "Set password and sign in");
}

/// <summary>A new password in place of a forgotten one.</summary>
public sealed class ResetController(ByCode by) : ByCodeController(by, CodePurpose.PasswordReset)
{
    [HttpGet(CodeLetters.ResetPath)]
    public IActionResult New() => Asked();

    [HttpPost(CodeLetters.ResetPath)]
    public Task<IActionResult> Create([Bind(Prefix = "Form")] ByCodeForm form, CancellationToken cancel) => ChosenAsync(form, cancel);

    protected override ByCodePage PageFor(ByCodeForm form) => new(form, "Choose a new password", CodeLetters.ResetPath, "Set new password");
}
