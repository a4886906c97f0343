using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>How the school's people sign in, for those who invite them: a list, and for each what can be done.</summary>
[Authorize(Can.InvitePeople)]
public sealed class SignInsController(SchoolDb db, SignInStates states, SchoolClock clock) : SchoolController
{
    private const int PageSize = 25;

    [HttpGet("/people/sign-ins")]
    public async Task<IActionResult> Index(string? show, string? sort, int page, CancellationToken cancel)
    {
        var people = states.PeopleOf(Actor.SchoolId).AsNoTracking();
        if (show == SignInsPage.WithoutPassword) people = people.Where(person => !db.Users.Any(user => user.Id == person.Id));
        if (sort == "-name") people = people.OrderByDescending(person => person.NormalisedName).ThenBy(person => person.Id);
        var count = await people.CountAsync(cancel);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        var rows = await states.OfAsync(await people.Skip((at - 1) * PageSize).Take(PageSize).ToListAsync(cancel), cancel);
        var since = clock.Now - CodeRequest.StandsFor;
        var waiting = await db.CodeRequests.CountAsync(request => request.SchoolId == Actor.SchoolId && request.DecidedAt == null && request.AskedAt > since, cancel);
        return View(new SignInsPage(rows, clock.Now, count, at, pages, show, waiting));
    }

    [HttpGet("/people/{id:guid}/sign-in")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await states.FindAsync(id, Actor.SchoolId, cancel) is { } state ? View("PersonSignIn", PersonSignInPage.For(state, Actor, clock.Now, new CodeRequestForm())) : NotFound();
}

public sealed record SignInsPage(IReadOnlyList<SignInState> Rows, DateTime At, int Count, int Page, int Pages, string? Show, int Waiting)
{
    public const string WithoutPassword = "without-password";
}

/// <summary>One person's sign-in, with what the viewer may do about it and, where not, why not.</summary>
public sealed record PersonSignInPage(
    SignInState State, DateTime At, Decision Invitation, Decision PasswordReset, Decision AuthenticatorReset, CodeRequestForm Form)
{
    public static PersonSignInPage For(SignInState state, Actor actor, DateTime at, CodeRequestForm form) => new(
        state, at, state.CanBeGiven(CodePurpose.Invitation, actor, at), state.CanBeGiven(CodePurpose.PasswordReset, actor, at),
        state.CanBeGiven(CodePurpose.AuthenticatorReset, actor, at), form);
}
