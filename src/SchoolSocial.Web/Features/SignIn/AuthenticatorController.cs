using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Setting up an authenticator app, or another in its place: scan, type the first code, keep the recovery codes.</summary>
[Authorize(Can.UseTheProduct)]
[BeforeAuthenticator]
[OfNoSchool]
public sealed class AuthenticatorController(Doorkeeper door, Threshold threshold, SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    private const string Product = "SchoolSocial";

    [HttpGet("/my-sign-in/authenticator")]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        if (await door.FindAsync(Actor.PersonId, cancel) is not { } caller) return NotFound();

        // A day sign-in is its code alone.
        if (caller.User.PasswordHash is null) return Redirect("/my-sign-in");
        var key = caller.User.BeginAuthenticator(vault);
        await db.SaveChangesAsync(cancel);
        return View(PageFor(caller, key, new AuthenticatorForm()));
    }

    /// <summary>The QR code: a picture of our own origin, for the signed-in person alone and kept nowhere.</summary>
    [HttpGet("/my-sign-in/authenticator/qr.svg")]
    public async Task<IActionResult> Picture(CancellationToken cancel)
    {
        if (await door.FindAsync(Actor.PersonId, cancel) is not { User.NewAuthenticator: not null } caller) return NotFound();
        Response.Headers.CacheControl = "no-store";
        return Content(Qr.Svg(caller.User.BeginAuthenticator(vault).Address(Product, caller.Person.Email ?? caller.Person.Name)), "image/svg+xml");
    }

    [HttpPost("/my-sign-in/authenticator")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] AuthenticatorForm form, CancellationToken cancel)
    {
        if (await door.FindAsync(Actor.PersonId, cancel) is not { User.NewAuthenticator: not null } caller) return RedirectToAction(nameof(New));
        var key = caller.User.BeginAuthenticator(vault);
        var replaces = caller.User.HasAuthenticator;
        if (!ModelState.Accepts(new CodeFormValidator(), new CodeForm { Code = form.Code })) return Unaccepted(nameof(New), PageFor(caller, key, form));
        if (replaces && await door.ConfirmPasswordAsync(Actor.PersonId, form.Password ?? "", cancel) is null)
        {
            ModelState.AddModelError("Form.Password", "Enter the password you use now");
            return Unaccepted(nameof(New), PageFor(caller, key, form));
        }

        if (!caller.User.ProveAuthenticator(form.Code!, vault, clock.Now))
        {
            ModelState.AddModelError("Form.Code", "That code does not belong to this key. Check that the app shows SchoolSocial and that the phone's time is right, then type the next code.");
            return Unaccepted(nameof(New), PageFor(caller, key, form));
        }

        var codes = caller.User.RenewRecoveryCodes(vault);
        await door.NoteAsync(caller, SignInAct.AuthenticatorSetUp, cancel);
        await threshold.StayAsync(caller);
        return View("RecoveryCodes", new RecoveryCodesPage(caller.Person.Name, clock.Now, codes));
    }

    private AuthenticatorPage PageFor(Caller caller, AuthenticatorKey key, AuthenticatorForm form) => new(
        key.Spaced, caller.User.HasAuthenticator, HttpContext.Features.Get<AuthenticatorFirst>() is not null, form);
}

public sealed record AuthenticatorPage(string Key, bool Replaces, bool IsRequired, AuthenticatorForm Form);

public sealed record RecoveryCodesPage(string Name, DateTime MadeAt, IReadOnlyList<string> Codes);

public sealed class AuthenticatorForm
{
    [Display(Name = "Code from the app", Description = "The six figures that the app shows for SchoolSocial.")]
    public string? Code { get; set; }

    [Display(Name = "Your password")]
    public string? Password { get; set; }
}
