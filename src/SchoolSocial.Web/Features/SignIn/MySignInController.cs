using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>How the person themself signs in: password, authenticator app, recovery codes, and the way out everywhere.</summary>
[Authorize(Can.UseTheProduct)]
[OfNoSchool]
public sealed class MySignInController(Doorkeeper door, Threshold threshold, Vault vault) : SchoolController
{
    [HttpGet("/my-sign-in")]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        if (await door.FindAsync(Actor.PersonId, cancel) is not { } caller) return NotFound();
        var access = HttpContext.Features.Get<Access>()!;
        return View(new MySignInPage(
            caller.Person.Name, caller.Person.Email, caller.User.PasswordHash is not null, caller.User.HasAuthenticator, caller.User.RecoveryCodesLeft(vault),
            access.EndsAt, (int)access.Idle.TotalMinutes, access.Schools.Count > 1));
    }

    [BeforeAuthenticator]
    [HttpPost("/my-sign-in/sign-out-everywhere")]
    public async Task<IActionResult> Destroy(CancellationToken cancel)
    {
        if (await door.FindAsync(Actor.PersonId, cancel) is { } caller)
        {
            caller.User.EndSessions();
            await door.NoteAsync(caller, SignInAct.SignedOutEverywhere, cancel);
        }

        await threshold.LeaveAsync();
        TempData["Done"] = "You have been signed out on every device.";
        return Redirect("/sign-in");
    }

    /// <summary>The page asks while somebody is typing, so that a long text does not outlast the session.</summary>
    [BeforeAuthenticator]
    [AskedByScript]
    [HttpPost("/sign-in/still-here")]
    public IActionResult StillHere() => NoContent();
}

public sealed record MySignInPage(
    string Name, string? Email, bool HasPassword, bool HasAuthenticator, int RecoveryCodesLeft, DateTime? EndsAt, int IdleMinutes, bool HasSeveralSchools);
