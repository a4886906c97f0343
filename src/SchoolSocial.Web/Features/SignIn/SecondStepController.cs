using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>After the password: the six figures of the authenticator app.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInSetup.RateLimit)]
public sealed class SecondStepController(Doorkeeper door, Threshold threshold) : SchoolController
{
    internal const string Refusal =
        "That code is not right, or it has been used. Wait for the next one and try again. After five wrong codes the sign-in is locked for 15 minutes.";

    [HttpGet("/sign-in/code")]
    public async Task<IActionResult> New(string? returnTo) =>
        await threshold.HalfWayAsync() is null ? RedirectToAction("New", "SignIn", new { returnTo }) : View(new CodeForm { ReturnTo = returnTo });

    [HttpPost("/sign-in/code")]
    public async Task<IActionResult> Create(CodeForm form, CancellationToken cancel)
    {
        if (await threshold.HalfWayAsync() is not { } half) return RedirectToAction("New", "SignIn", new { form.ReturnTo });
        if (!ModelState.Accepts(new CodeFormValidator(), form, prefix: "")) return Unaccepted(nameof(New), form);
        if (await door.WeighAppCodeAsync(half.User.Id, form.Code!, cancel) is not { } caller)
        {
            ModelState.AddModelError(nameof(form.Code), Refusal);
            return Unaccepted(nameof(New), form);
        }

        return await threshold.EnterAsync(caller) ? LocalRedirect(Url.IsLocalUrl(form.ReturnTo) ? form.ReturnTo : "/") : RedirectToAction("New", "SignIn");
    }
}

public sealed class CodeForm
{
    [Display(Name = "Code from your app", Description = "The six figures that your authenticator app shows for SchoolSocial.")]
    public string? Code { get; set; }

    public string? ReturnTo { get; set; }
}

public sealed class CodeFormValidator : AbstractValidator<CodeForm>
{
    public CodeFormValidator() => RuleFor(form => form.Code)
        .Must(code => code is { Length: < 20 } && code.Count(char.IsAsciiDigit) == 6).WithMessage("Enter the six figures that your app shows");
}
