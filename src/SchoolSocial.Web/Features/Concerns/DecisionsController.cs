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
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Records a decision and why. Not referring is one of them.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class DecisionsController(SchoolDb db, SchoolClock clock, Vault vault) : RecordController(db)
{
    [HttpGet("/concerns/{code}/decisions/new")]
    public Task<IActionResult> New(string code, CancellationToken cancel) => NewAsync(code, _ => new DecisionPage(code, new DecisionForm()), cancel);

    [HttpPost("/concerns/{code}/decisions/new")]
    public Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] DecisionForm form, CancellationToken cancel) => AddAsync(
        code,
        concern => concern.Decisions.Any(decision => decision.Id == form.Id),
        _ => new DecisionPage(code, form),
        concern => ModelState.Accepts(new DecisionFormValidator(), form) && ModelState.Accepts(concern.CanWorkOn(Actor)),
        concern => concern.Decide(
            form.Id, form.Kind!.Value, vault.SealIfAny(PlainText.Tidy(form.What), form.Id), vault.Seal(PlainText.Tidy(form.Reason)!, form.Id), Actor, clock.Now),
        "The decision is recorded with its reason.", cancel);
}

public sealed class DecisionForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "What was decided?", Description = "Deciding not to do something is a decision too.")]
    public DecisionKind? Kind { get; set; }

    [Display(Name = "What exactly?", Description = "Needed only for something else.")]
    public string? What { get; set; }

    [Display(Name = "Why?")]
    public string? Reason { get; set; }
}

public sealed class DecisionFormValidator : AbstractValidator<DecisionForm>
{
    public DecisionFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what was decided").IsInEnum().WithMessage("Choose what was decided");
        RuleFor(form => form.What).Words(ConcernDecision.WhatMaxLength, "What was decided")
            .Must((form, what) => form.Kind != DecisionKind.SomethingElse || !string.IsNullOrWhiteSpace(what)).WithMessage("Say what was decided");
        RuleFor(form => form.Reason).Filled("Say why").Words(Concern.WordsMaxLength, "The reason");
    }
}

public sealed record DecisionPage(string Code, DecisionForm Form)
{
    public IReadOnlyList<Choice> Kinds { get; } = Choice.Each<DecisionKind>(kind => kind.Words());
}
