using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Codes that take two people: one asks and says why, another agrees and is shown the slip.</summary>
[Authorize(Can.InvitePeople)]
public sealed class CodeRequestsController(SchoolDb db, SignInStates states, Codes codes, Slips slips, Alerts alerts, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/people/code-requests")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await PageAsync(cancel));

    [HttpPost("/people/{id:guid}/code-requests")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] CodeRequestForm form, CancellationToken cancel)
    {
        if (await states.FindAsync(id, Actor.SchoolId, cancel) is not { } state) return NotFound();
        if (ModelState.Accepts(new CodeRequestFormValidator(), form)) ModelState.Accepts(state.CanBeGiven(form.Purpose!.Value, Actor, clock.Now));
        if (!ModelState.IsValid) return Unaccepted("PersonSignIn", PersonSignInPage.For(state, Actor, clock.Now, form));
        var requestId = Guid.CreateVersion7();
        var request = CodeRequest.Ask(requestId, state.Person, form.Purpose!.Value, vault.Seal(PlainText.Tidy(form.Reason)!, requestId), Actor, clock.Now);
        db.Add(request);
        await TellAsync(request, cancel);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = "Somebody else who hands out codes must agree. They have been told, and will be shown the code.";
        return Redirect($"/people/{id}/sign-in");
    }

    [HttpPost("/people/code-requests/{id:guid}/agreement")]
    public async Task<IActionResult> Agree(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not ({ } request, { } state)) return NotFound();
        if (!ModelState.Accepts(request.CanDecide(Actor, clock.Now)) || !ModelState.Accepts(state.CanBeGiven(request.Purpose, Actor, clock.Now)))
        {
            return Unaccepted(nameof(Index), await PageAsync(cancel));
        }

        request.Agree(Actor, clock.Now);
        var (code, shown) = await codes.IssueAsync(state.Person, request.Purpose, Codes.Lifetime(request.Purpose), Actor, cancel);
        if (await db.TrySaveAsync(cancel) == SaveOutcome.Saved) return slips.Show(this, SlipPage.For(state, code, shown, slips.Site), Actor);
        ModelState.AddModelError("", "Somebody else decided on this at the same moment.");
        return Unaccepted(nameof(Index), await PageAsync(cancel));
    }

    [HttpPost("/people/code-requests/{id:guid}/refusal")]
    public async Task<IActionResult> Refuse(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not ({ } request, { } state)) return NotFound();
        if (!ModelState.Accepts(request.CanDecide(Actor, clock.Now))) return Unaccepted(nameof(Index), await PageAsync(cancel));
        request.Refuse(Actor, clock.Now);
        await db.TrySaveAsync(cancel);
        TempData["Done"] = $"The request for a code for {state.Person.Name} is refused. No code was made.";
        return Redirect("/people/code-requests");
    }

    private async Task<(CodeRequest? Request, SignInState? State)> FindAsync(Guid id, CancellationToken cancel)
    {
        var request = await db.CodeRequests.SingleOrDefaultAsync(request => request.Id == id && request.SchoolId == Actor.SchoolId, cancel);
        return request is null ? (null, null) : (request, await states.FindAsync(request.PersonId, Actor.SchoolId, cancel));
    }

    private async Task<CodeRequestsPage> PageAsync(CancellationToken cancel)
    {
        var since = clock.Now - CodeRequest.StandsFor;
        var open = await db.CodeRequests.AsNoTracking()
            .Where(request => request.SchoolId == Actor.SchoolId && request.DecidedAt == null && request.AskedAt > since)
            .OrderBy(request => request.AskedAt).ToListAsync(cancel);
        var ids = open.SelectMany(request => new[] { request.PersonId, request.AskedById }).Distinct().ToList();
        var names = await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
        return new CodeRequestsPage([.. open.Select(request => new CodeRequestRow(
            request.Id, names[request.PersonId], request.Purpose, names.GetValueOrDefault(request.AskedById, "Somebody"), request.AskedAt,
            vault.Open(request.Reason, request.Id), request.CanDecide(Actor, clock.Now)))]);
    }

    private async Task TellAsync(CodeRequest request, CancellationToken cancel)
    {
        var roles = Roles.All.Where(role => RolePermissions.Of(role).Contains(Can.InvitePeople)).ToList();
        var others = await db.Appointments.Where(Appointment.InForceOn(clock.Today))
            .Where(appointment => appointment.SchoolId == Actor.SchoolId && roles.Contains(appointment.Role))
            .Select(appointment => appointment.PersonId).Distinct().ToListAsync(cancel);
        await alerts.SendAsync([.. others.Where(other => other != Actor.PersonId && other != request.PersonId)], NoticeKind.CodeToAgree, "/people/code-requests", request, clock.Now, cancel);
    }
}

public sealed class CodeRequestForm
{
    public CodePurpose? Purpose { get; set; }

    [Display(Name = "Why is it needed?", Description = "For example, her phone was lost on Tuesday. Say how you know that it is her who asks.")]
    public string? Reason { get; set; }
}

public sealed class CodeRequestFormValidator : AbstractValidator<CodeRequestForm>
{
    public CodeRequestFormValidator()
    {
        RuleFor(form => form.Purpose).Must(purpose => purpose is CodePurpose.Invitation or CodePurpose.PasswordReset or CodePurpose.AuthenticatorReset)
            .WithMessage("Choose what the code is for");
        RuleFor(form => form.Reason).Filled("Say why it is needed").Words(CodeRequest.ReasonMaxLength, "The reason");
    }
}

public sealed record CodeRequestsPage(IReadOnlyList<CodeRequestRow> Rows);

public sealed record CodeRequestRow(
    Guid Id, string Person, CodePurpose Purpose, string AskedBy, DateTime AskedAt, string Reason, Decision Decision);

public static class CodePurposeWords
{
    public static string Words(this CodePurpose purpose) => purpose switch
    {
        CodePurpose.Invitation => "An invitation on paper",
        CodePurpose.PasswordReset => "A new password",
        CodePurpose.AuthenticatorReset => "A new authenticator app",
        CodePurpose.DaySignIn => "A sign-in for today",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };
}
