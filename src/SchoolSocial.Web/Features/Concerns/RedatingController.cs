using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Puts right the day a concern happened on, with a reason. The old day stays in the record.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class RedatingController(SchoolDb db, SchoolClock clock, Vault vault) : RecordController(db)
{
    [HttpGet("/concerns/{code}/redating/new")]
    public Task<IActionResult> New(string code, CancellationToken cancel) =>
        NewAsync(code, concern => new RedatingPage(code, new RedatingForm { HappenedOn = concern.HappenedOn }), cancel);

    [HttpPost("/concerns/{code}/redating/new")]
    public Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] RedatingForm form, CancellationToken cancel) => AddAsync(
        code,
        concern => concern.Redatings.Any(redating => redating.Id == form.Id),
        _ => new RedatingPage(code, form),
        concern => ModelState.Accepts(new RedatingFormValidator(clock.Today), form) && ModelState.Accepts(concern.CanWorkOn(Actor))
            && ModelState.Accepts(concern.CanRedate(form.HappenedOn!.Value, clock.Today)),
        concern => concern.Redate(form.Id, form.HappenedOn!.Value, vault.Seal(PlainText.Tidy(form.Reason)!, form.Id), clock.Today, Actor, clock.Now),
        "The day is put right. The one it said before stays in the record.", cancel);
}

public sealed class RedatingForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "On which day did it happen?")]
    public DateOnly? HappenedOn { get; set; }

    [Display(Name = "Why is the day put right?")]
    public string? Reason { get; set; }
}

public sealed class RedatingFormValidator : AbstractValidator<RedatingForm>
{
    public RedatingFormValidator(DateOnly today)
    {
        RuleFor(form => form.HappenedOn).NotNull().WithMessage("Enter the day it happened").Must(on => on is null || on >= today.AddYears(-100)).WithMessage("Check the year");
        RuleFor(form => form.Reason).Filled("Say why").Words(Concern.WordsMaxLength, "The reason");
    }
}

public sealed record RedatingPage(string Code, RedatingForm Form);
