using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Pathways;
using SchoolSocial.Data.People;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Pathways;

/// <summary>Takes a step of a pathway: what is asked comes from the table of its kind, and so does whether it may be taken.</summary>
[Authorize(Can.HandleConcerns)]
[TakesNoFiles]
[KeepsWordsOnly]
public sealed class PathwayStepsController(SchoolDb db, SchoolClock clock, Vault vault, Alerts alerts) : SchoolController
{
    [HttpGet("/pathways/{code}/{ask}")]
    public async Task<IActionResult> New(string code, string ask, CancellationToken cancel)
    {
        if (await FindAsync(code, ask, cancel) is not var (pathway, concern, asked)) return NotFound();
        ModelState.Accepts(AnyOf(pathway, concern, asked));
        return ModelState.IsValid ? View(await PageAsync(pathway, asked, new StepForm(), cancel)) : Unaccepted(nameof(New), await PageAsync(pathway, asked, new StepForm(), cancel));
    }

    [HttpPost("/pathways/{code}/{ask}")]
    public async Task<IActionResult> Create(string code, string ask, [Bind(Prefix = "Form")] StepForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, ask, cancel) is not var (pathway, concern, asked)) return NotFound();
        if (pathway.Steps.Any(step => step.Id == form.Id)) return Redirect($"/pathways/{code}");
        var page = await PageAsync(pathway, asked, form, cancel);
        if (PathwayTable.Of(pathway.Kind).IsWithoutPictures) WithoutPictures.Strip(Request.Form, form, ModelState);
        if (!ModelState.Accepts(new StepFormValidator(page, clock.Now), form)) return Unaccepted(nameof(New), page);
        var said = Said(form, asked, page);
        if (!ModelState.Accepts(pathway.CanTake(said, concern, Actor, clock.Now))) return Unaccepted(nameof(New), page);
        var step = pathway.Take(form.Id, said, concern, Actor, clock.Now);
        await db.UseAsync(page.Texts.All, pathway, Actor, clock.Now, cancel);
        if (asked.CallsSecond) await CallSecondAsync(pathway, concern, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = $"{asked.Title}: it is written down.";
        return Redirect(asked.Opens is { } opens && opens.After == step.Kind ? $"/pathways/{code}/{opens.Slug}" : $"/pathways/{code}");
    }

    private async Task<(Pathway, Concern, StepAsk)?> FindAsync(string code, string slug, CancellationToken cancel) =>
        await db.FindPathwayAsync(Actor, code, cancel) is var (pathway, concern) && PathwayTable.Of(pathway.Kind).Ask(slug) is { } ask ? (pathway, concern, ask) : null;

    private Decision AnyOf(Pathway pathway, Concern concern, StepAsk ask)
    {
        var decisions = ask.Kinds.Select(kind => pathway.CanTake(kind, concern, Actor, clock.Now)).ToList();
        return decisions.Exists(decision => decision.IsAllowed) ? Decision.Allowed : decisions[0];
    }

    private async Task<StepPage> PageAsync(Pathway pathway, StepAsk ask, StepForm form, CancellationToken cancel)
    {
        var keys = ask.Notes.Append(PathwayPage.JudgementKey).Concat(ask.Questions.Select(question => question.Text).OfType<string>()).ToList();
        var texts = await db.ReferenceTextsAsync(Actor, keys, clock.Today, cancel);
        var adults = ask.Questions.Any(question => question.Kind == AnswerKind.Person) ? await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel) : [];
        return StepPage.Of(pathway, ask, form, texts, adults);
    }

    private StepSaid Said(StepForm form, StepAsk ask, StepPage page)
    {
        var answers = page.AnswersOf(form);
        var reason = answers.FirstOrDefault(answer => answer.Key == "reason")?.Said;
        var with = ask.With is { } key && Guid.TryParse(form.Answers.GetValueOrDefault(key), out var person) ? person : (Guid?)null;
        return new StepSaid(ask.KindFor(page.Given(form)), vault.SealSheet(answers, form.Id), vault.SealIfAny(reason, form.Id), ask.When is null ? null : form.HappenedAt, with);
    }

    /// <summary>Those who see the concern and may answer are told that somebody waits for them, by the letter of the pathway alone.</summary>
    private async Task CallSecondAsync(Pathway pathway, Concern concern, CancellationToken cancel)
    {
        var at = clock.Now;
        var holders = await db.RoleHoldersAsync(concern.SchoolId, at, cancel);
        var seconds = concern.SeenBy(holders).Where(person => person != Actor.PersonId)
            .Where(person => PathwayTable.Of(pathway.Kind).Seconds.Any(kind => pathway.CanTake(kind, concern, As(person), at).IsAllowed)).ToList();
        await alerts.SendAsync(seconds, PathwayAlerts.Of(pathway.Kind), $"/pathways/{pathway.Code}", pathway, at, cancel);

        Actor As(Guid person) => new(person, concern.SchoolId, "", holders.Where(holder => holder.PersonId == person).Select(holder => holder.Role).ToHashSet());
    }
}
