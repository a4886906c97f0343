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
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts.Checks;

/// <summary>Those who ask to follow or to join, and who decided about them (WD65, WH27, JW43).</summary>
[Authorize(Can.UseAccounts)]
public sealed class EntryRequestsController(SchoolDb db, SchoolClock clock, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/requests")]
    public async Task<IActionResult> Index(string code, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        return opened.MayRun ? View(await PageAsync(new EntryRequestForm { Id = Guid.CreateVersion7() }, opened.Account, cancel)) : Forbid();
    }

    [HttpPost("/accounts/{code}/requests")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] EntryRequestForm form, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        if (!opened.MayRun) return Forbid();
        if (await db.EntryRequests.AnyAsync(request => request.Id == form.Id, cancel)) return Redirect($"/accounts/{code}/requests");
        var page = await PageAsync(form, opened.Account, cancel);
        if (!ModelState.Accepts(new EntryRequestFormValidator(page.Pupils), form)) return Unaccepted(nameof(Index), page);
        var handle = HandleCheck.Tidy(form.Handle)!;
        var match = (await db.FollowerMatcherAsync(Actor, clock.Now, cancel)).Look(handle, PlainText.Tidy(form.ShownName));
        db.Add(EntryRequest.Add(form.Id, opened.Account, handle, PlainText.Tidy(form.ShownName), match.Mark, form.AnsweredQuestion, form.PupilId, Actor, clock.Now));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Index), page);
        TempData["Done"] = match.Mark == FollowerMark.Nobody ? "The request is on the list." : "The request is on the list. They resemble somebody of the school: see below.";
        return Redirect($"/accounts/{code}/requests");
    }

    private async Task<EntryRequestsPage> PageAsync(EntryRequestForm form, Account account, CancellationToken cancel)
    {
        var requests = await db.EntryRequests.AsNoTracking().Where(request => request.AccountId == account.Id)
            .OrderBy(request => request.DecidedAt != null).ThenByDescending(request => request.AddedAt).Take(50).ToListAsync(cancel);
        var names = await db.NamesAsync(requests.Select(request => request.DecidedById).OfType<Guid>(), cancel);
        var pupils = await ChildChoices.ReadAsync(db, Actor, clock.Today, cancel);
        return new EntryRequestsPage(form, account.Code, account.Name, pupils,
            [.. requests.Select(request => new EntryRequestRow(request, request.PupilId is { } pupil ? pupils.FirstOrDefault(choice => choice.Value == pupil.ToString())?.Text : null, request.DecidedById is { } by ? names.GetValueOrDefault(by) : null))]);
    }
}

public sealed class EntryRequestForm
{
    public Guid Id { get; set; }

    [Display(Name = "Handle")]
    public string? Handle { get; set; }

    [Display(Name = "Name they show")]
    public string? ShownName { get; set; }

    [Display(Name = "Did they answer the security question?", Description = "Do not write down the answer.")]
    public bool? AnsweredQuestion { get; set; }

    [Display(Name = "Which child do they belong to?")]
    public Guid? PupilId { get; set; }
}

public sealed class EntryRequestFormValidator : AbstractValidator<EntryRequestForm>
{
    public EntryRequestFormValidator(IReadOnlyList<Choice> pupils)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Handle).Filled("Enter the handle").Line(EntryRequest.HandleMaxLength, "The handle").NoSecret();
        RuleFor(form => form.ShownName).Line(EntryRequest.NameMaxLength, "The name").NoSecret();
        RuleFor(form => form.PupilId).Must(id => id is null || pupils.Offers(id)).WithMessage("Choose a child from the list");
    }
}

public sealed record EntryRequestRow(EntryRequest Request, string? Pupil, string? By);

public sealed record EntryRequestsPage(EntryRequestForm Form, string Code, string Name, IReadOnlyList<Choice> Pupils, IReadOnlyList<EntryRequestRow> Rows);
