using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>Yes, with days, conditions and limits; or no, with the reason.</summary>
[Authorize(Can.ReadAuthorisations)]
public sealed class AuthorisationDecisionsController(SchoolDb db, SchoolClock clock, Vault vault, Alerts alerts) : SchoolController
{
    [HttpGet("/authorisations/{code}/decision")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await db.FindAuthorisationAsync(Actor, code, cancel) is not { } asked) return NotFound();
        ModelState.Accepts(asked.CanDecide(Actor));
        var form = new AuthorisationDecisionForm
        {
            From = asked.WantedFrom < clock.Today ? clock.Today : asked.WantedFrom,
            Until = asked.WantedUntil,
            Conditions = [.. AuthorisationKinds.Conditions.Where(condition => asked.Kind.Usual().HasFlag(condition)).Select(condition => condition.ToString())],
        };
        return View(await PageAsync(asked, form, cancel));
    }

    [HttpPost("/authorisations/{code}/decision")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] AuthorisationDecisionForm form, CancellationToken cancel)
    {
        if (await db.FindAuthorisationAsync(Actor, code, cancel) is not { } asked) return NotFound();
        if (!ModelState.Accepts(new AuthorisationDecisionFormValidator(), form) || !ModelState.Accepts(asked.CanDecide(Actor))) return Unaccepted(nameof(New), await PageAsync(asked, form, cancel));
        var words = vault.SealIfAny(PlainText.Tidy(form.Words), asked.Id);
        if (form.Answer == AuthorisationAnswer.No) asked.Refuse(words!, Actor, clock.Now);
        else
        {
            if (!ModelState.Accepts(Authorisation.CanLast(asked.Kind, form.From!.Value, form.Until!.Value, clock.Today))) return Unaccepted(nameof(New), await PageAsync(asked, form, cancel));
            asked.Grant(new AuthorisationTerms(form.From.Value, form.Until.Value, form.Chosen, words), Actor, clock.Now);
        }

        Guid[] told = [asked.PersonId, asked.AskedById];
        await alerts.SendAsync([.. told.Distinct().Where(person => person != Actor.PersonId)], NoticeKind.AuthorisationDecided, $"/authorisations/{code}", asked, clock.Now, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), await PageAsync(asked, form, cancel));
        TempData["Done"] = "It is decided, and they have been told.";
        return Redirect($"/authorisations/{code}");
    }

    private async Task<AuthorisationDecisionPage> PageAsync(Authorisation asked, AuthorisationDecisionForm form, CancellationToken cancel) =>
        new(await AuthorisationPage.ReadAsync(db, vault, asked, Actor, clock.Now, cancel), form);
}

public enum AuthorisationAnswer
{
    Yes = 1,
    No,
}

public sealed class AuthorisationDecisionForm
{
    [Display(Name = "What do you decide?")]
    public AuthorisationAnswer? Answer { get; set; }

    [Display(Name = "First day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day", Description = "It ends with this day, at midnight.")]
    public DateOnly? Until { get; set; }

    [Display(Name = "What must be done before it counts?", Description = "It is not in force until each of these is noted.")]
    public List<string> Conditions { get; set; } = [];

    [Display(Name = "Limits, or why not", Description = "What they may write and what not, or whatever they must keep to. A refusal says why.")]
    public string? Words { get; set; }

    public AuthorisationConditions Chosen => Conditions.Select(Enum.Parse<AuthorisationConditions>).Aggregate(AuthorisationConditions.None, (one, other) => one | other);

    public static IReadOnlyList<Choice> Choices { get; } = [.. AuthorisationKinds.Conditions.Select(condition => new Choice(condition.ToString(), condition.Words()))];
}

public sealed class AuthorisationDecisionFormValidator : AbstractValidator<AuthorisationDecisionForm>
{
    public AuthorisationDecisionFormValidator()
    {
        RuleFor(form => form.Answer).NotNull().WithMessage("Say yes or no").IsInEnum().WithMessage("Say yes or no");
        When(form => form.Answer == AuthorisationAnswer.Yes, () =>
        {
            RuleFor(form => form.From).NotNull().WithMessage("Enter the first day");
            RuleFor(form => form.Until).NotNull().WithMessage("Enter the last day");
            RuleForEach(form => form.Conditions).Must(chosen => AuthorisationKinds.Conditions.Any(condition => condition.ToString() == chosen)).WithMessage("Choose from the list");
        });
        When(form => form.Answer == AuthorisationAnswer.No, () => RuleFor(form => form.Words).Filled("Say why not"));
        RuleFor(form => form.Words).Words(Authorisation.WordsMaxLength, "What you wrote").WithoutAccountNames();
    }
}

public sealed record AuthorisationDecisionPage(AuthorisationPage Asked, AuthorisationDecisionForm Form);
