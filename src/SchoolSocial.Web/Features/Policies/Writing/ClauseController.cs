using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Writing;

/// <summary>One clause: its words, whom it is for, how strongly it binds, and the regular work it promises.</summary>
[Authorize(Can.WritePolicies)]
public sealed class ClauseController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/{code}/clauses/{place:int}")]
    public async Task<IActionResult> Edit(string code, int place, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy || await ClauseAsync(policy, place, cancel) is not var (_, clause)) return NotFound();
        ModelState.Accepts(policy.CanWrite(Actor));
        return View(new ClausePage(policy, place, NameOf(clause), ClauseForm.Of(clause, policy.Latest.Number)));
    }

    [HttpPost("/policies/{code}/clauses/{place:int}")]
    public async Task<IActionResult> Update(string code, int place, [Bind(Prefix = "Form")] ClauseForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy || await ClauseAsync(policy, place, cancel) is not var (text, clause)) return NotFound();
        var page = new ClausePage(policy, place, NameOf(clause), form);
        if (!ModelState.Accepts(new ClauseFormValidator(), form) || !ModelState.Accepts(policy.CanWrite(Actor))) return Unaccepted(nameof(Edit), page);
        if (form.BasedOn != policy.Latest.Number)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            ModelState.AddModelError("", $"Somebody else wrote version {policy.Latest.Number} in the meantime, and this clause may be another one now. What you wrote is still here.");
            return View(nameof(Edit), page);
        }

        var changed = PolicyText.Read(text.Replace(clause, PlainText.Tidy(form.Words)!, form.Tags()).Canonical());
        if (policy.Write(changed, $"{PolicyAnswers.Capital(NameOf(clause))} was changed.", Actor, clock.Now) is { } && !await SavedAsync(Db, cancel)) return NotSaved(nameof(Edit), page);
        TempData["Done"] = $"{PolicyAnswers.Capital(NameOf(clause))} is saved as version {policy.Latest.Number}.";
        return Redirect($"/policies/{code}/versions/{policy.Latest.Number}");
    }

    private static string NameOf(Clause clause) => clause.Number.Length > 0 ? $"clause {clause.Number}" : "front matter";

    /// <summary>By its place in the newest text, counted from one.</summary>
    private async Task<(PolicyText Text, Clause Clause)?> ClauseAsync(Policy policy, int place, CancellationToken cancel)
    {
        var stored = await Db.TextOfAsync(policy.Latest, cancel);
        return place >= 1 && place <= stored.Text.Clauses.Count ? (stored.Text, stored.Text.Clauses[place - 1]) : null;
    }
}

public sealed class ClauseForm
{
    public int BasedOn { get; set; }

    [Display(Name = "Words", Description = "In Markdown.")]
    public string? Words { get; set; }

    [Display(Name = "Whom is it for?")]
    public List<string>? Audience { get; set; }

    [Display(Name = "How strongly does it bind?")]
    public RuleLevel? Level { get; set; }

    [Display(Name = "What is it?")]
    public ClauseKind? Kind { get; set; }

    [Display(Name = "Regular work it promises", Description = "Marked, so that what is promised can be compared with what is done.")]
    public Rhythm? Promises { get; set; }

    [Display(Name = "Who sees to it?")]
    public Role? PromiseOwner { get; set; }

    public static ClauseForm Of(Clause clause, int version) => new()
    {
        BasedOn = version, Words = clause.Words, Audience = clause.Audience.Chosen(), Level = clause.Tags.Level, Kind = clause.Tags.Kind,
        Promises = clause.Tags.Promise?.Rhythm, PromiseOwner = clause.Tags.Promise?.Owner,
    };

    public ClauseTags Tags() => new(
        PolicyAnswers.AudienceOf(Audience), Level!.Value, Kind!.Value, Promises is { } rhythm ? new Promise(rhythm, PromiseOwner!.Value) : null);
}

public sealed class ClauseFormValidator : AbstractValidator<ClauseForm>
{
    public ClauseFormValidator()
    {
        RuleFor(form => form.Words).Filled("Write the clause").Words(20_000, "The clause");
        RuleFor(form => form.Audience).Must(chosen => PolicyAnswers.AudienceOf(chosen) != Domain.Policies.Texts.Audience.Nobody).WithMessage("Say whom it is for");
        RuleFor(form => form.Level).NotNull().WithMessage("Say how strongly it binds").IsInEnum().WithMessage("Say how strongly it binds");
        RuleFor(form => form.Kind).NotNull().WithMessage("Say what it is").IsInEnum().WithMessage("Say what it is");
        RuleFor(form => form.PromiseOwner).NotNull().When(form => form.Promises is not null).WithMessage("Say who sees to it");
    }
}

public sealed record ClausePage(Policy Policy, int Place, string Name, ClauseForm Form);
