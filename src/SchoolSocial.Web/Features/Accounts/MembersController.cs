using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Who uses an account that is used with pupils, by name, and how it was made sure that it is they (JW42, JW43).</summary>
[Authorize(Can.UseAccounts)]
public sealed class MembersController(SchoolDb db, SchoolClock clock, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/members")]
    public async Task<IActionResult> Index(string code, CancellationToken cancel) => await FindAsync(code, cancel) is { } account
        ? View(await PageAsync(new MemberForm { Id = Guid.CreateVersion7() }, account, cancel))
        : NotFound();

    [HttpPost("/accounts/{code}/members")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] MemberForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } account) return NotFound();
        if (account.Members.Any(member => member.Id == form.Id)) return Redirect($"/accounts/{code}/members");
        var page = await PageAsync(form, account, cancel);
        if (!ModelState.Accepts(new MemberFormValidator(page.Pupils, page.Adults), form) || !ModelState.Accepts(account.CanAddMember(form.Who, clock.Today))) return Unaccepted(nameof(Index), page);
        account.AddMember(form.Id, form.Who, PlainText.Tidy(form.Handle), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Index), page);
        TempData["Done"] = "They are on the list. Say how you made sure that it is they.";
        return Redirect($"/accounts/{code}/members");
    }

    [HttpPost("/accounts/{code}/members/{id:guid}/identity")]
    public async Task<IActionResult> Identify(string code, Guid id, IdentityProof? proof, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } account || account.MembersOn(clock.Today).FirstOrDefault(member => member.Id == id) is not { } member) return NotFound();
        if (proof is not { } given || !Enum.IsDefined(given))
        {
            ModelState.AddModelError("", "Say how you made sure who they are");
            return Unaccepted(nameof(Index), await PageAsync(new MemberForm { Id = Guid.CreateVersion7() }, account, cancel));
        }

        account.Identify(member, given, Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = "It is on record who they are.";
        return Redirect($"/accounts/{code}/members");
    }

    [HttpPost("/accounts/{code}/members/{id:guid}/end")]
    public async Task<IActionResult> End(string code, Guid id, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } account || account.MembersOn(clock.Today).FirstOrDefault(member => member.Id == id) is not { } member) return NotFound();
        account.EndMember(member, Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = "They are no longer on the list. Take them off on the platform too.";
        return Redirect($"/accounts/{code}/members");
    }

    /// <summary>For those who run it, and only an account of this kind has the page.</summary>
    private async Task<Account?> FindAsync(string code, CancellationToken cancel) =>
        await door.OpenToRunAsync(Actor, code, cancel) is { Account: { Kind: AccountKind.WithPupils } account } ? account : null;

    private async Task<MembersPage> PageAsync(MemberForm form, Account account, CancellationToken cancel)
    {
        var today = clock.Today;
        var classes = account.ClassesOn(today).ToList();
        var known = account.Members.Select(member => member.PupilId).OfType<Guid>().ToList();
        var pupils = await db.PupilsOf(Actor).AsNoTracking().Where(pupil => known.Contains(pupil.Id) || ((pupil.LeftOn == null || pupil.LeftOn >= today) && pupil.Memberships.Any(each => classes.Contains(each.SchoolClassId) && (each.ToOn == null || each.ToOn >= today))))
            .OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel);
        var adults = await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel);
        var names = await db.NamesAsync(account.Members.SelectMany(member => new[] { member.PersonId, member.IdentifiedById }).OfType<Guid>(), cancel);
        return new MembersPage(
            form, account.Code, account.Name,
            [new("", "No pupil"), .. pupils.Select(pupil => Choice.Of(pupil.Id, pupil.Name))], [new("", "No adult"), .. adults.Select(adult => Choice.Of(adult.Id, adult.Name))],
            [.. account.MembersOn(clock.Today).Select(member => new MemberRow(
                    member.Id, member.PupilId is { } pupil ? pupils.Find(each => each.Id == pupil)!.Name : names[member.PersonId!.Value], member.PupilId is not null, member.Handle,
                    member.Proof, member.IdentifiedById is { } by ? names.GetValueOrDefault(by) : null, member.IdentifiedAt))
                .OrderBy(row => row.Proof is not null).ThenBy(row => row.Name, StringComparer.Ordinal)]);
    }
}

public sealed class MemberForm
{
    public Guid Id { get; set; }

    [Display(Name = "Pupil", Description = "From the classes of this account")]
    public Guid? PupilId { get; set; }

    [Display(Name = "Or adult of the school")]
    public Guid? PersonId { get; set; }

    [Display(Name = "What they are called there", Description = "Leave empty if it is not known yet. Never a password.")]
    public string? Handle { get; set; }

    public MemberOf Who => new(PupilId, PersonId);
}

public sealed class MemberFormValidator : AbstractValidator<MemberForm>
{
    public MemberFormValidator(IReadOnlyList<Choice> pupils, IReadOnlyList<Choice> adults)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.PupilId).Must(id => id is null || pupils.Offers(id)).WithMessage("Choose a pupil from the list");
        RuleFor(form => form.PersonId).Must(id => id is null || adults.Offers(id)).WithMessage("Choose an adult from the list");
        RuleFor(form => form.Handle).Line(AccountMember.HandleMaxLength, "The name").NoSecret();
    }
}

public sealed record MemberRow(Guid Id, string Name, bool IsPupil, string? Handle, IdentityProof? Proof, string? By, DateTime? At);

public sealed record MembersPage(MemberForm Form, string Code, string Name, IReadOnlyList<Choice> Pupils, IReadOnlyList<Choice> Adults, IReadOnlyList<MemberRow> Rows)
{
    public static IReadOnlyList<Choice> Proofs { get; } = Choice.Each<IdentityProof>(proof => proof.Words());
}
