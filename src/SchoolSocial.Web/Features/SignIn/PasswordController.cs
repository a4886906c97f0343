using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Changing one's own password. Every other device is signed out.</summary>
[Authorize(Can.UseTheProduct)]
[OfNoSchool]
public sealed class PasswordController(Doorkeeper door, Threshold threshold) : SchoolController
{
    [HttpGet("/my-sign-in/password")]
    public IActionResult Edit() => View(new PasswordForm());

    [HttpPost("/my-sign-in/password")]
    public async Task<IActionResult> Update(PasswordForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new PasswordFormValidator(), form, prefix: "")) return Unaccepted(nameof(Edit), form);
        if (await door.FindAsync(Actor.PersonId, cancel) is not { } caller) return NotFound();
        var strong = PasswordCheck.Look(form.Password!, caller.Person.Details, HttpContext.Features.Get<SchoolAccess>()?.SchoolName);
        if (strong.Refusal is { } weak) ModelState.AddModelError(nameof(form.Password), weak);
        else if (await door.ConfirmPasswordAsync(Actor.PersonId, form.Current!, cancel) is { } confirmed) caller = confirmed;
        else ModelState.AddModelError(nameof(form.Current), "This is not your password, or the sign-in is locked for a while after five wrong tries");
        if (!ModelState.IsValid) return Unaccepted(nameof(Edit), form);

        await door.SetPasswordAsync(caller, form.Password!, SignInAct.PasswordChanged, cancel);
        await threshold.StayAsync(caller);
        TempData["Done"] = "Your password is changed. Other devices have been signed out.";
        return Redirect("/my-sign-in");
    }
}

public sealed class PasswordForm
{
    [Display(Name = "Current password")]
    public string? Current { get; set; }

    [Display(Name = "New password", Description = "12 characters or more. Three or four words that have nothing to do with each other make a strong one.")]
    public string? Password { get; set; }

    [Display(Name = "New password again")]
    public string? Again { get; set; }
}

public sealed class PasswordFormValidator : AbstractValidator<PasswordForm>
{
    public PasswordFormValidator()
    {
        RuleFor(form => form.Current).NotEmpty().WithMessage("Enter the password you use now")
            .MaximumLength(PasswordCheck.GreatestLength).WithMessage("This is not your password");
        RuleFor(form => form.Password).NotEmpty().WithMessage("Choose a new password");
        RuleFor(form => form.Again).Equal(form => form.Password).WithMessage("The two new passwords differ. Type the same one twice.");
        RuleFor(form => form.Password).NotEqual(form => form.Current).When(form => !string.IsNullOrEmpty(form.Password))
            .WithMessage("The new password is the one you use now. Choose another.");
    }
}
