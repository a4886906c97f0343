using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Signing in with the school email and a password, and signing out.</summary>
public sealed class SignInController(SignInManager<SignInUser> signIn) : SchoolController
{
    [AllowAnonymous]
    [HttpGet("/sign-in")]
    public IActionResult New(string? returnTo) => View(new SignInForm { ReturnTo = returnTo });

    [AllowAnonymous]
    [EnableRateLimiting(SignInSetup.RateLimit)]
    [HttpPost("/sign-in")]
    public async Task<IActionResult> Create(SignInForm form)
    {
        if (!ModelState.Accepts(new SignInFormValidator(), form, prefix: "")) return Unaccepted(nameof(New), form);
        var result = await signIn.PasswordSignInAsync(form.Email!.Trim(), form.Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded) return LocalRedirect(Url.IsLocalUrl(form.ReturnTo) ? form.ReturnTo : "/");
        ModelState.AddModelError("", "The email or password is not right, or this sign-in is locked for a while. Try again in 15 minutes or ask the office for a new code.");
        return Unaccepted(nameof(New), form);
    }

    [Authorize(Can.UseTheProduct)]
    [HttpPost("/sign-out")]
    public async Task<IActionResult> Destroy()
    {
        await signIn.SignOutAsync();
        return Redirect("/sign-in");
    }
}

public sealed class SignInForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }

    public string? ReturnTo { get; set; }
}

public sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(form => form.Email).Filled("Enter your school email");
        RuleFor(form => form.Password).NotEmpty().WithMessage("Enter your password");
    }
}
