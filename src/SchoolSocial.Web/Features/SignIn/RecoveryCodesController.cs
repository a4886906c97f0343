using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>New recovery codes in place of the old: shown once, to be printed or written down.</summary>
[Authorize(Can.UseTheProduct)]
[OfNoSchool]
public sealed class RecoveryCodesController(Doorkeeper door, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/my-sign-in/recovery-codes")]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        await door.FindAsync(Actor.PersonId, cancel) is { User.HasAuthenticator: true } ? View(new RecoveryCodesForm()) : Redirect("/my-sign-in");

    [HttpPost("/my-sign-in/recovery-codes")]
    public async Task<IActionResult> Create(RecoveryCodesForm form, CancellationToken cancel)
    {
        if (await door.ConfirmPasswordAsync(Actor.PersonId, form.Password ?? "", cancel) is not { } caller)
        {
            ModelState.AddModelError(nameof(form.Password), "This is not your password, or the sign-in is locked for a while after five wrong tries");
            return Unaccepted(nameof(New), form);
        }

        if (!caller.User.HasAuthenticator) return Redirect("/my-sign-in");
        var codes = caller.User.RenewRecoveryCodes(vault);
        await door.NoteAsync(caller, SignInAct.RecoveryCodesRenewed, cancel);
        return View("RecoveryCodes", new RecoveryCodesPage(caller.Person.Name, clock.Now, codes));
    }
}

public sealed class RecoveryCodesForm
{
    [Display(Name = "Your password")]
    public string? Password { get; set; }
}
