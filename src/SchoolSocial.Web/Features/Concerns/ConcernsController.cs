using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>The front door, the list and the record of a concern.</summary>
public sealed class ConcernsController(
    SchoolDb db, SchoolClock clock, Vault vault, Invitations invitations, PageMemory memory, ConcernSearch search) : SchoolController
{
    private const int MostTries = 5;

    /// <summary>The cards: what happened, in plain words.</summary>
    [Authorize(Can.LogConcerns)]
    [HttpGet("/concerns/new")]
    public IActionResult Choose() => View(nameof(Choose), Card.All);

    [Authorize(Can.LogConcerns)]
    [HttpGet("/concerns/new/{card}")]
    public async Task<IActionResult> New(string card, CancellationToken cancel) => Card.Find(card) is not { } found ? NotFound() : View(await NewPageAsync(
        new ConcernForm { Id = Guid.CreateVersion7(), Kind = found.Kind, AboutAdult = found.IsAboutAdult ? true : null, HappenedOn = clock.Today, ReachedUsBy = Channel.SawIt }, cancel));

    /// <summary>The last look before sending. Nothing is stored; the answers travel on in the page.</summary>
    [Authorize(Can.LogConcerns)]
    [HttpPost("/concerns/new")]
    public async Task<IActionResult> Check([Bind(Prefix = "Form")] ConcernForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new ConcernFormValidator(clock.Today), form)) return Unaccepted(nameof(New), await NewPageAsync(form, cancel));
        return View(new ConcernCheckPage(form, await ConcernDraft.MakeAsync(db, vault, form, Actor, clock.Now, cancel)));
    }

    /// <summary>Back from the check page with everything that was typed.</summary>
    [Authorize(Can.LogConcerns)]
    [HttpPost("/concerns/new/change")]
    public async Task<IActionResult> Change([Bind(Prefix = "Form")] ConcernForm form, CancellationToken cancel) =>
        View(nameof(New), await NewPageAsync(form, cancel));

    [Authorize(Can.LogConcerns)]
    [HttpPost("/concerns")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] ConcernForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new ConcernFormValidator(clock.Today), form)) return Unaccepted(nameof(New), await NewPageAsync(form, cancel));
        if (await SentBeforeAsync(form.Id, cancel) is { } sent) return Redirect($"/concerns/{sent}/receipt");
        for (var tries = 1; ; tries++)
        {
            var draft = await ConcernDraft.MakeAsync(db, vault, form, Actor, clock.Now, cancel);
            var concern = await RaisedAsync(form, draft, cancel);
            var outcome = await TrySaveAsync(db, cancel);
            if (outcome == SaveOutcome.Saved) return Redirect($"/concerns/{concern.Code}/receipt");

            // The same form sent twice at once: the first has made the record, and this one leads to it.
            if (await SentBeforeAsync(form.Id, cancel) is { } first) return Redirect($"/concerns/{first}/receipt");

            // Somebody declared a tie in this moment: the way it takes is worked out again. Whoever tells of something is not sent back for that.
            if (outcome == SaveOutcome.Stale && tries < MostTries) continue;
            if (outcome != SaveOutcome.Failed) Overtaken();
            return NotSaved(nameof(Check), new ConcernCheckPage(form, draft));
        }
    }

    [Authorize(Can.LogConcerns)]
    [HttpGet("/concerns")]
    public async Task<IActionResult> Index(ConcernFilter filter, CancellationToken cancel)
    {
        if (!Actor.May(Can.HandleConcerns)) return Redirect("/concerns/mine");
        if (!filter.HasWords) return await memory.ShowAsync(this, async () => View(await ConcernsPage.ReadAsync(db, Actor, filter, clock, cancel)), cancel);

        // Words that were looked for, a child's name perhaps, are kept nowhere.
        await filter.LookAsync(db, search, Actor, clock.Now, cancel);
        return View(await ConcernsPage.ReadAsync(db, Actor, filter, clock, cancel));
    }

    [Authorize(Can.HandleConcerns)]
    [HttpGet("/concerns/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        concern.Opened(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        return View(await ConcernPage.ReadAsync(db, vault, concern, Actor, clock, cancel));
    }

    private async Task<Concern> RaisedAsync(ConcernForm form, ConcernDraft draft, CancellationToken cancel)
    {
        var at = clock.Now;
        var ways = await db.WaysAsync(Actor.SchoolId, cancel);
        var concern = await db.DrawAsync(
            () => Concern.Raise(form.Id, ReportOf(form, draft), draft.Route, AcknowledgementDue.For(form.AtRisk!.Value, at, ways), Actor, at), drawn => drawn.Code, cancel);
        db.Add(concern);
        await invitations.CallAsync(concern, draft.Route.Told(concern.AtRisk), cancel);
        return concern;
    }

    private Task<string?> SentBeforeAsync(Guid id, CancellationToken cancel) =>
        db.Concerns.AsNoTracking().Where(Concern.ReportedBy(Actor)).Where(concern => concern.Id == id)
            .Select(concern => concern.Code).SingleOrDefaultAsync(cancel)!;

    private async Task<ConcernNewPage> NewPageAsync(ConcernForm form, CancellationToken cancel)
    {
        var adults = await db.AdultsAndNewcomersAsync(Actor.SchoolId, clock.Today, cancel);
        return new ConcernNewPage(form, [new Choice("", "Choose a name"), .. adults.Select(adult => Choice.Of(adult.Id, adult.Name))]);
    }

    private ConcernReport ReportOf(ConcernForm form, ConcernDraft draft)
    {
        var people = draft.Names.SelectMany(name => Named(name, form.Id)).ToList();
        foreach (var adult in draft.About.Where(adult => people.TrueForAll(person => person.PersonId != adult.Id)))
        {
            people.Add(new NamedPerson(PartPlayed.Alleged, PersonId: adult.Id));
        }

        if (form is { AboutAdult: true, AdultId: null }) people.Add(new NamedPerson(PartPlayed.Alleged, Words: vault.Seal(PlainText.Tidy(form.AdultName)!, form.Id)));
        return new ConcernReport(
            form.Kind!.Value, form.AtRisk!.Value, form.ReachedUsBy!.Value, form.HappenedOn!.Value,
            vault.Seal(PlainText.Tidy(form.Account)!, form.Id),
            vault.SealIfAny(PlainText.Tidy(form.ChildsWords), form.Id),
            vault.SealIfAny(PlainText.Tidy(form.Wishes), form.Id),
            vault.SealIfAny(PlainText.Tidy(form.Place), form.Id),
            people)
        {
            SinceWhen = vault.SealIfAny(PlainText.Tidy(form.SinceWhen), form.Id),
            Tags = form.Tags,
        };
    }

    private IEnumerable<NamedPerson> Named(RecognisedName name, Guid concernId) => name switch
    {
        { PupilId: { } pupil } => [new NamedPerson(name.Part, PupilId: pupil)],
        { Adults.Count: > 0 } => name.Adults.Select(adult => new NamedPerson(name.Part, PersonId: adult.Id)),
        _ => [new NamedPerson(name.Part, Words: vault.Seal(name.Typed, concernId))],
    };
}
