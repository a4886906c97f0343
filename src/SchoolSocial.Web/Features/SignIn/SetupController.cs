using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>The first run: whoever can read the log makes the school. With the first school this page is gone.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInSetup.RateLimit)]
public sealed class SetupController(SchoolDb db, SetupCode code, Tries tries, FirstSchool first, Doorkeeper door, Threshold threshold, Slips slips) : SchoolController
{
    [HttpGet("/setup")]
    public async Task<IActionResult> New(CancellationToken cancel) => await IsDoneAsync(cancel) ? NotFound() : View(new SetupPage(new SetupForm()));

    [HttpPost("/setup")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] SetupForm form, CancellationToken cancel)
    {
        if (await IsDoneAsync(cancel)) return NotFound();
        if (tries.AreSpent(Tries.ByAddress, this.Address())) return this.TooManyTries(nameof(New), new SetupPage(form));
        form.School.Colour = SchoolColour.Default;
        if (!ModelState.Accepts(new SetupFormValidator(), form)) return Unaccepted(nameof(New), new SetupPage(form));
        var strong = PasswordCheck.Look(form.Password!, form.Person(form.Me!.Value).Details(), form.School.Name);
        if (strong.Refusal is { } weak) ModelState.AddModelError("Form.Password", weak);
        if (!code.Matches(form.Code!))
        {
            // Sent twice: the first has made the school and spent the code while this one was on its way.
            if (await IsDoneAsync(cancel)) return SentBefore();
            tries.Count(Tries.ByAddress, this.Address());
            ModelState.AddModelError("Form.Code", "This is not the code that stands in the log. It changes each time SchoolSocial is started: use the newest.");
        }

        if (!ModelState.IsValid) return Unaccepted(nameof(New), new SetupPage(form));
        var (me, other, invitation, shown) = first.Draw(form);
        if (await db.TrySaveAsync(cancel) != SaveOutcome.Saved) return SentBefore();
        code.Spend();
        if (await door.FindAsync(me.Id, cancel) is { } caller) await threshold.EnterAsync(caller);
        return View("Done", new SetupDonePage(form.School.Name!, other.Name, other.Email!, slips.Site + CodeLetters.InvitationPath, shown, invitation.ExpiresAt));
    }

    private RedirectResult SentBefore()
    {
        TempData["Done"] = "The school has been set up. Sign in with the password you chose.";
        return Redirect("/sign-in");
    }

    private Task<bool> IsDoneAsync(CancellationToken cancel) => db.Schools.AnyAsync(cancel);
}

public sealed record SetupPage(SetupForm Form);

public sealed record SetupDonePage(string School, string OtherName, string OtherEmail, string Address, string Code, DateTime ExpiresAt);
