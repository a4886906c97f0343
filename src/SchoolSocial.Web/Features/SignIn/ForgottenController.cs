using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>A forgotten password: a letter with a code goes to those it may go to, and the answer is the same to everybody.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInSetup.RateLimit)]
public sealed class ForgottenController(
    SchoolDb db, SchoolClock clock, CodeLetters letters, Tries tries, EvenPace pace, AccessReader reader) : SchoolController
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    [HttpGet("/sign-in/forgotten")]
    public IActionResult New() => View(new ForgottenForm());

    [HttpPost("/sign-in/forgotten")]
    public async Task<IActionResult> Create(ForgottenForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new ForgottenFormValidator(), form, prefix: "")) return Unaccepted(nameof(New), form);
        var (started, email) = (pace.Start(), form.Email!.Trim().ToUpperInvariant());
        if (!tries.AreSpent(Tries.LettersByEmail, email) && !tries.AreSpent(Tries.ByAddress, this.Address()))
        {
            tries.Count(Tries.LettersByEmail, email);
            tries.Count(Tries.ByAddress, this.Address());
            await WriteAsync(email, cancel);
        }

        await pace.KeepAsync(started, cancel);
        return Redirect("/sign-in/forgotten/sent");
    }

    [HttpGet("/sign-in/forgotten/sent")]
    public IActionResult Show() => View();

    private async Task WriteAsync(string email, CancellationToken cancel)
    {
        var known = await (from user in db.Users join person in db.People on user.Id equals person.Id where person.NormalisedEmail == email && user.PasswordHash != null select person)
            .ToListAsync(cancel);
        foreach (var person in known)
        {
            // Where the role asks for an app and none is set up yet, the mailbox alone would open everything: the office gives the code.
            var access = await reader.ForAsync(person.Id, cancel);
            if (access is null || access.HasEnded(clock.Now) || access.LacksAuthenticator) continue;

            // A code on paper that the office gave goes on working: else anybody could spoil it by asking here.
            var (code, shown) = OneTimeCode.Issue(person.SchoolId, person.Id, CodePurpose.PasswordReset, clock.Now + Lasts, Caller.ActorOf(person), clock.Now);
            db.Add(code);
            letters.Reset(person, access.Schools[0].SchoolName, code, shown);
        }

        await db.TrySaveAsync(cancel);
    }
}

public sealed class ForgottenForm
{
    [Display(Name = "School email")]
    public string? Email { get; set; }
}

public sealed class ForgottenFormValidator : AbstractValidator<ForgottenForm>
{
    public ForgottenFormValidator() => RuleFor(form => form.Email).Filled("Enter your school email").Line(Person.EmailMaxLength, "The email").Email();
}
