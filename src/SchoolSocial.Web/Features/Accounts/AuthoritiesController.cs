using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Who may post for the school, and what they still need.</summary>
[Authorize(Can.KeepAccounts)]
public sealed class AuthoritiesController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/accounts/authorities")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var books = await db.LedgerBooksAsync(Actor, cancel);
        var adults = await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel);
        var onAccounts = await db.Set<AccountHolding>().AsNoTracking()
            .Where(held => held.PersonId != null && (held.ToAt == null || held.ToAt > clock.Now) && db.Accounts.Any(account => account.Id == held.AccountId && account.SchoolId == Actor.SchoolId))
            .Select(held => held.PersonId!.Value).Distinct().ToListAsync(cancel);
        var rows = adults.Where(adult => onAccounts.Contains(adult.Id) || books.Authorities.ContainsKey(adult.Id) || books.Teachers.Any(teacher => teacher.PersonId == adult.Id && teacher.IsTeaching(clock.Today)))
            .Select(adult => new AuthorityRow(adult.Id, adult.Name, onAccounts.Contains(adult.Id), books.Missing(adult.Id, null, clock.Now)));
        return View(new AuthoritiesPage([.. rows.OrderByDescending(row => row.IsOnAccount && row.Missing.Count > 0).ThenBy(row => row.Missing.Count == 0)]));
    }

    [HttpGet("/accounts/authorities/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await db.FindAdultAsync(Actor, id, cancel) is { } person ? View(await PageAsync(new AuthorityForm { DoneOn = clock.Today }, person, cancel)) : NotFound();

    [HttpPost("/accounts/authorities/{id:guid}")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] AuthorityForm form, CancellationToken cancel)
    {
        if (await db.FindAdultAsync(Actor, id, cancel) is not { } person) return NotFound();
        var authority = await db.FindAuthorityAsync(Actor, id, cancel);
        var page = await PageAsync(form, person, cancel);
        if (!ModelState.Accepts(new AuthorityFormValidator(clock.Today), form)) return Unaccepted(nameof(Show), page);
        if (authority is null) db.Add(authority = PostingAuthority.Begin(Actor.SchoolId, id, Actor, clock.Now));
        var mayDo = form.Kind is AuthorityStepKind.Approval or AuthorityStepKind.Withdrawal ? authority.CanApprove(Actor, await IsHeadAsync(id, cancel)) : Decision.Allowed;
        if (!ModelState.Accepts(mayDo) || !ModelState.Accepts(PostingAuthority.CanNote(form.DoneOn!.Value, form.ValidUntil, clock.Today))) return Unaccepted(nameof(Show), page);
        authority.Note(form.Kind!.Value, form.DoneOn!.Value, form.Kind == AuthorityStepKind.Withdrawal ? null : form.ValidUntil, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), page);
        TempData["Done"] = "It has been written down.";
        return Redirect($"/accounts/authorities/{id}");
    }

    private Task<bool> IsHeadAsync(Guid id, CancellationToken cancel) => db.AppointmentsAt(Actor).Where(Appointment.InForceOn(clock.Today))
        .AnyAsync(each => each.PersonId == id && (each.Role == Role.Headteacher || each.Role == Role.ActingHead), cancel);

    private async Task<AuthorityPage> PageAsync(AuthorityForm form, Person person, CancellationToken cancel)
    {
        var authority = await db.PostingAuthorities.AsNoTracking().Include(each => each.Steps)
            .SingleOrDefaultAsync(each => each.SchoolId == Actor.SchoolId && each.PersonId == person.Id, cancel);
        var books = await db.LedgerBooksAsync(Actor, cancel);
        var now = clock.Now;
        var names = await db.NamesAsync(authority?.Steps.Select(step => step.ById) ?? [], cancel);
        return new AuthorityPage(
            form, person.Id, person.Name, books.Missing(person.Id, null, now),
            [.. (authority?.Steps ?? []).OrderByDescending(step => step.At).Select(step => (step, names.GetValueOrDefault(step.ById, "Somebody")))],
            [.. books.Authorisations[person.Id].Where(each => each.IsInForce(now)).OrderBy(each => each.UntilOn)]);
    }
}

public sealed class AuthorityForm
{
    [Display(Name = "What was done?")]
    public AuthorityStepKind? Kind { get; set; }

    [Display(Name = "When?")]
    public DateOnly? DoneOn { get; set; }

    [Display(Name = "Lasts until", Description = "Leave empty if it does not run out.")]
    public DateOnly? ValidUntil { get; set; }
}

public sealed class AuthorityFormValidator : AbstractValidator<AuthorityForm>
{
    public AuthorityFormValidator(DateOnly today)
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what was done").IsInEnum().WithMessage("Choose what was done");
        RuleFor(form => form.DoneOn).NotNull().WithMessage("Enter the day it was done").NotAfter(today).Must(on => on is null || on >= today.AddYears(-30)).WithMessage("Check the year");
        RuleFor(form => form.ValidUntil).Must(on => on is null || (on >= today.AddYears(-30) && on <= today.AddYears(10))).WithMessage("Check the year of the last day");
    }
}

public sealed record AuthorityRow(Guid PersonId, string Name, bool IsOnAccount, IReadOnlyList<string> Missing);

public sealed record AuthoritiesPage(IReadOnlyList<AuthorityRow> Rows);

public sealed record AuthorityPage(AuthorityForm Form, Guid PersonId, string Name, IReadOnlyList<string> Missing, IReadOnlyList<(AuthorityStep Step, string By)> Steps, IReadOnlyList<Authorisation> InForce);
