using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>After the password, without the app: a recovery code from paper, or the reset code that two people agreed to.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInSetup.RateLimit)]
public sealed class WithoutAppController(Doorkeeper door, Threshold threshold, Vault vault, Codes codes, SchoolClock clock) : SchoolController
{
    private const string Refusal = "That code is not right, or it has been used. After five wrong codes the sign-in is locked for 15 minutes.";

    [HttpGet("/sign-in/without-app")]
    public async Task<IActionResult> New() =>
        await threshold.HalfWayAsync() is null ? RedirectToAction("New", "SignIn") : View(new WithoutAppForm());

    [HttpPost("/sign-in/without-app")]
    public async Task<IActionResult> Create(WithoutAppForm form, CancellationToken cancel)
    {
        if (await threshold.HalfWayAsync() is not { } half) return RedirectToAction("New", "SignIn");
        if (string.IsNullOrWhiteSpace(form.Code) || form.Code.Length > 40) ModelState.AddModelError(nameof(form.Code), "Enter one of your recovery codes, or the code you were given");
        if (!ModelState.IsValid) return Unaccepted(nameof(New), form);
        if (await door.WeighCodeAsync(half.User.Id, caller => IsRightAsync(caller, form.Code!, cancel), cancel) is not { } caller)
        {
            ModelState.AddModelError(nameof(form.Code), Refusal);
            return Unaccepted(nameof(New), form);
        }

        if (!await threshold.EnterAsync(caller)) return RedirectToAction("New", "SignIn");
        if (!caller.User.HasAuthenticator) return Redirect("/my-sign-in/authenticator");
        var left = caller.User.RecoveryCodesLeft(vault);
        TempData["Done"] = left == 0
            ? "You are signed in. That was your last recovery code: make new ones now."
            : $"You are signed in. You have {left} recovery {(left == 1 ? "code" : "codes")} left.";
        return Redirect("/my-sign-in");
    }

    private async Task<bool> IsRightAsync(Caller caller, string typed, CancellationToken cancel)
    {
        if (caller.User.TakeRecoveryCode(typed, vault))
        {
            caller.Person.Note(SignInAct.RecoveryCodeUsed, caller.Actor, clock.Now);
            return true;
        }

        if (await codes.LiveAsync(caller.Person.Id, CodePurpose.AuthenticatorReset, cancel) is not { } reset || !reset.Try(typed, clock.Now)) return false;
        reset.Use(clock.Now);
        caller.User.RemoveAuthenticator();
        caller.Person.Note(SignInAct.AuthenticatorRemoved, caller.Actor, clock.Now);
        return true;
    }
}

public sealed class WithoutAppForm
{
    [Display(Name = "Recovery code", Description = "One of the codes you printed when you set up the app, or the reset code the school gave you. For example, 7K4M2-QX9PR.")]
    public string? Code { get; set; }
}
