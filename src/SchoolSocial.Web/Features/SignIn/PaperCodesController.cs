using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>A code for somebody: in a letter to their school email, or on paper where one person may hand it out alone.</summary>
[Authorize(Can.InvitePeople)]
public sealed class PaperCodesController(SchoolDb db, SignInStates states, Codes codes, CodeLetters letters, Slips slips, SchoolClock clock) : SchoolController
{
    [HttpPost("/people/{id:guid}/invitation")]
    public async Task<IActionResult> Send(Guid id, CancellationToken cancel)
    {
        if (await states.FindAsync(id, Actor.SchoolId, cancel) is not { } state) return NotFound();
        if (state.CanBeGiven(CodePurpose.Invitation, Actor, clock.Now).Refusal is { } why) return Refused(state, why);
        var (code, shown) = await codes.IssueAsync(state.Person, CodePurpose.Invitation, Codes.Lifetime(CodePurpose.Invitation), Actor, cancel);
        letters.Invite(state.Person, HttpContext.Features.Get<SchoolAccess>()!.SchoolName, code, shown);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = $"An invitation is on its way to {state.Person.Email}.";
        return Redirect($"/people/{id}/sign-in");
    }

    [HttpPost("/people/{id:guid}/paper-code")]
    public async Task<IActionResult> Create(Guid id, CodePurpose purpose, CancellationToken cancel)
    {
        if (await states.FindAsync(id, Actor.SchoolId, cancel) is not { } state) return NotFound();
        if (purpose is not (CodePurpose.Invitation or CodePurpose.PasswordReset)) return BadRequest();
        if (state.CanBeGiven(purpose, Actor, clock.Now).Refusal is { } why) return Refused(state, why);
        if (state.TakesTwo) return Refused(state, $"{state.Person.Name} reads sensitive records, so a code on paper takes two people. Ask for it below.");
        var (code, shown) = await codes.IssueAsync(state.Person, purpose, Codes.Lifetime(purpose), Actor, cancel);
        await db.SaveChangesAsync(cancel);
        return slips.Show(this, SlipPage.For(state, code, shown, slips.Site), Actor);
    }

    private ViewResult Refused(SignInState state, string why)
    {
        ModelState.AddModelError("", why);
        return Unaccepted("PersonSignIn", PersonSignInPage.For(state, Actor, clock.Now, new CodeRequestForm()));
    }
}
