using SchoolSocial.Domain.People;
using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts.Checks;

/// <summary>Somebody who asks to come in is let in or not; what was still missing about them may be added first (WH27, WD65).</summary>
[Authorize(Can.UseAccounts)]
public sealed class EntryDecisionsController(SchoolDb db, SchoolClock clock, Vault vault, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/requests/{id:guid}")]
    public async Task<IActionResult> New(string code, Guid id, CancellationToken cancel)
    {
        if (await FindAsync(code, id, cancel) is not var (account, request)) return NotFound();
        ModelState.Accepts(request.CanDecide(false, RulesOf(account, await db.WaysAsync(Actor.SchoolId, cancel))));
        return View(await PageAsync(new EntryDecisionForm { AnsweredQuestion = request.AnsweredQuestion, PupilId = request.PupilId }, account, request, cancel));
    }

    [HttpPost("/accounts/{code}/requests/{id:guid}")]
    public async Task<IActionResult> Create(string code, Guid id, [Bind(Prefix = "Form")] EntryDecisionForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, id, cancel) is not var (account, request)) return NotFound();
        var page = await PageAsync(form, account, request, cancel);
        var rules = RulesOf(account, await db.WaysAsync(Actor.SchoolId, cancel));
        if (!ModelState.Accepts(new EntryDecisionFormValidator(page.Pupils), form) || !ModelState.Accepts(request.CanDecide(false, rules))) return Unaccepted(nameof(New), page);
        request.Learn(form.AnsweredQuestion, form.PupilId, Actor, clock.Now);
        if (form.Decision is { } decided && decided != EntryAnswer.NotYet)
        {
            var accept = decided == EntryAnswer.LetIn;
            if (!ModelState.Accepts(request.CanDecide(accept, rules))) return Unaccepted(nameof(New), page);
            request.Decide(accept, rules, vault.SealIfAny(PlainText.Tidy(form.Reason), request.Id), Actor, clock.Now);
        }

        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = request.IsAccepted switch { true => "They are let in.", false => "They are not let in.", null => "It is kept. They still wait." };
        return Redirect($"/accounts/{code}/requests");
    }

    private static RulesInForce RulesOf(Account account, Domain.Settings.SchoolWays ways) => account.Rules.InForce(ways);

    private async Task<(Account Account, EntryRequest Request)?> FindAsync(string code, Guid id, CancellationToken cancel)
    {
        if (await door.OpenToRunAsync(Actor, code, cancel) is not { Account: var account }) return null;
        return await db.EntryRequests.SingleOrDefaultAsync(request => request.Id == id && request.AccountId == account.Id, cancel) is { } request ? (account, request) : null;
    }

    private async Task<EntryDecisionPage> PageAsync(EntryDecisionForm form, Account account, EntryRequest request, CancellationToken cancel) =>
        new(form, account.Code, account.Name, request, await ChildChoices.ReadAsync(db, Actor, clock.Today, cancel));
}

public enum EntryAnswer
{
    LetIn = 1,
    KeepOut,
    NotYet,
}

public sealed class EntryDecisionForm
{
    [Display(Name = "Did they answer the security question?", Description = "Do not write down the answer.")]
    public bool? AnsweredQuestion { get; set; }

    [Display(Name = "Which child do they belong to?")]
    public Guid? PupilId { get; set; }

    [Display(Name = "What do you decide?")]
    public EntryAnswer? Decision { get; set; }

    [Display(Name = "Why?", Description = "In a sentence, where they are not let in.")]
    public string? Reason { get; set; }
}

public sealed class EntryDecisionFormValidator : AbstractValidator<EntryDecisionForm>
{
    public EntryDecisionFormValidator(IReadOnlyList<Choice> pupils)
    {
        RuleFor(form => form.PupilId).Must(id => id is null || pupils.Offers(id)).WithMessage("Choose a child from the list");
        RuleFor(form => form.Decision).NotNull().WithMessage("Choose what you decide").IsInEnum().WithMessage("Choose what you decide");
        RuleFor(form => form.Reason).Words(EntryRequest.ReasonMaxLength, "The reason").NoSecret();
        RuleFor(form => form.Reason).Filled("Say why").When(form => form.Decision == EntryAnswer.KeepOut);
    }
}

public sealed record EntryDecisionPage(EntryDecisionForm Form, string Code, string Name, EntryRequest Request, IReadOnlyList<Choice> Pupils)
{
    public static IReadOnlyList<Choice> Answers { get; } =
        [new(nameof(EntryAnswer.LetIn), "Let them in"), new(nameof(EntryAnswer.KeepOut), "Do not let them in"), new(nameof(EntryAnswer.NotYet), "Not yet: only keep what is above")];
}

/// <summary>The children on the roll, to choose the one that somebody belongs to.</summary>
internal static class ChildChoices
{
    public static async Task<IReadOnlyList<Choice>> ReadAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var pupils = await db.PupilsOf(viewer).AsNoTracking().Where(Pupil.OnRollOn(today)).OrderBy(pupil => pupil.NormalisedName).Select(pupil => new { pupil.Id, pupil.GivenName, pupil.FamilyName }).ToListAsync(cancel);
        return [new("", "No child yet"), .. pupils.Select(pupil => new Choice(pupil.Id.ToString(), $"{pupil.GivenName} {pupil.FamilyName}"))];
    }
}
