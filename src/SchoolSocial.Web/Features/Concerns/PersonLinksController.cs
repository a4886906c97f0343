using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Who is on a concern: added, moved to another part, matched, noted, taken off. Each keeps what was before.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class PersonLinksController(SchoolDb db, SchoolClock clock, Vault vault, Invitations invitations, KeptApart apart) : SchoolController
{
    [HttpGet("/concerns/{code}/people/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await db.FindConcernAsync(Actor, code, cancel) is null ? NotFound() : View(new LinkNewPage(code, new LinkForm()));

    [HttpPost("/concerns/{code}/people/new")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] LinkForm form, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        if (concern.People.Any(link => link.Id == form.Id)) return Redirect($"/concerns/{code}");
        var page = new LinkNewPage(code, form);
        if (!ModelState.Accepts(new LinkFormValidator(), form) || !ModelState.Accepts(concern.CanWorkOn(Actor))) return Unaccepted(nameof(New), page);
        var adults = await db.AdultsAndNewcomersAsync(concern.SchoolId, clock.Today, cancel);
        var name = await ConcernDraft.RecogniseAsync(db, form.Part!.Value, PlainText.Tidy(form.Name)!, adults, concern.SchoolId, clock.Today, cancel);
        if (name.Adults.Count > 1)
        {
            ModelState.AddModelError("Form.Name", "Two adults here have this name. Write it as an account name or with a word that tells them apart, then match it to the right one.");
            return Unaccepted(nameof(New), page);
        }

        var adult = name.Adults.Count == 1 ? name.Adults[0] : null;
        var named = new NamedPerson(form.Part.Value, name.PupilId, adult?.Id, vault.Seal(name.Typed, concern.Id), IsAdultAtRisk: form.IsAdultAtRisk)
        {
            Id = form.Id,
            Kind = form.Kind,
            Relation = vault.SealIfAny(PlainText.Tidy(form.Relation), concern.Id),
        };
        if (!ModelState.Accepts(concern.CanName(named.Who, form.Part.Value))) return Unaccepted(nameof(New), page);
        var route = await RouteAsync(concern, adult, form.Part.Value, cancel);
        concern.AddPerson(named, vault.Seal(PlainText.Tidy(form.Reason)!, concern.Id), route, Actor, clock.Now);
        return await DoneAsync(concern, route, "They are on the concern now.", $"/concerns/{code}", cancel) ?? NotSaved(nameof(New), page);
    }

    [HttpGet("/concerns/{code}/people/{id:guid}")]
    public async Task<IActionResult> Edit(string code, Guid id, CancellationToken cancel) =>
        await FindAsync(code, id, cancel) is var (concern, link) ? View(await PageAsync(concern, link, cancel)) : NotFound();

    [HttpPost("/concerns/{code}/people/{id:guid}/part")]
    public async Task<IActionResult> Move(string code, Guid id, [Bind(Prefix = "PartForm")] PartForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, id, cancel) is not var (concern, link)) return NotFound();
        var page = await PageAsync(concern, link, cancel) with { PartForm = form };
        if (!ModelState.Accepts(new PartFormValidator(link.PartPlayed), form, "PartForm") || !ModelState.Accepts(concern.CanName(link.Who, form.Part!.Value, id))) return Unaccepted(nameof(Edit), page);
        var adult = link.PersonId is { } personId ? await db.FindAdultAsync(Actor, personId, cancel) : null;
        var route = await RouteAsync(concern, adult, form.Part!.Value, cancel);
        concern.MovePerson(id, form.Part.Value, vault.Seal(link.PartPlayed.Words(), concern.Id), Reason(form.Reason, concern), route, Actor, clock.Now);
        return await DoneAsync(concern, route, "Their part has been changed. What it was before is kept.", $"/concerns/{code}/people/{id}", cancel) ?? NotSaved(nameof(Edit), page);
    }

    [HttpPost("/concerns/{code}/people/{id:guid}/match")]
    public async Task<IActionResult> Match(string code, Guid id, [Bind(Prefix = "MatchForm")] MatchForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, id, cancel) is not var (concern, link)) return NotFound();
        var page = await PageAsync(concern, link, cancel) with { MatchForm = form };
        if (!ModelState.Accepts(new MatchFormValidator([.. page.Matches.Select(each => each.Value)]), form, "MatchForm")) return Unaccepted(nameof(Edit), page);
        var (kind, matched) = (form.Match!.Split(':')[0], Guid.Parse(form.Match.Split(':')[1]));
        var adult = kind == "adult" ? await db.FindAdultAsync(Actor, matched, cancel) : null;
        var match = kind switch
        {
            "pupil" => new PersonMatch(PupilId: matched),
            "adult" => new PersonMatch(PersonId: matched),
            _ => new PersonMatch(GuardianId: matched),
        };
        if (!ModelState.Accepts(concern.CanName(match, link.PartPlayed, id))) return Unaccepted(nameof(Edit), page);
        var route = await RouteAsync(concern, adult, link.PartPlayed, cancel);
        concern.MatchPerson(id, match, link.Words, Reason(form.Reason, concern), route, Actor, clock.Now);
        return await DoneAsync(concern, route, "The name has been matched. What was written stays in the record.", $"/concerns/{code}/people/{id}", cancel) ?? NotSaved(nameof(Edit), page);
    }

    [HttpPost("/concerns/{code}/people/{id:guid}")]
    public async Task<IActionResult> Update(string code, Guid id, [Bind(Prefix = "Form")] AftermathForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, id, cancel) is not var (concern, link)) return NotFound();
        var page = await PageAsync(concern, link, cancel) with { Form = form };
        if (!ModelState.Accepts(new AftermathFormValidator(), form)) return Unaccepted(nameof(Edit), page);
        if (form.Awareness is { } awareness && awareness != link.Awareness)
        {
            concern.NoteAwareness(id, awareness, vault.SealIfAny(link.Awareness?.Words(), concern.Id), Actor, clock.Now);
        }

        if (PlainText.Tidy(form.Outcome) is { } outcome && outcome != vault.OpenIfAny(link.Outcome, concern.Id))
        {
            concern.NoteOutcome(id, vault.Seal(outcome, concern.Id), Actor, clock.Now);
        }

        var relation = PlainText.Tidy(form.Relation);
        if ((form.Kind, relation, form.IsAdultAtRisk) != (page.Who.Kind, page.Who.Relation, page.Who.IsAdultAtRisk))
        {
            concern.NoteWho(id, form.Kind, vault.SealIfAny(relation, concern.Id), form.IsAdultAtRisk, vault.SealIfAny(page.Who.Words, concern.Id), Actor, clock.Now);
        }

        return await DoneAsync(concern, null, "Noted.", $"/concerns/{code}/people/{id}", cancel) ?? NotSaved(nameof(Edit), page);
    }

    [HttpPost("/concerns/{code}/people/{id:guid}/removal")]
    public async Task<IActionResult> Destroy(string code, Guid id, [Bind(Prefix = "RemovalForm")] ReasonForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, id, cancel) is not var (concern, link)) return NotFound();
        var page = await PageAsync(concern, link, cancel) with { RemovalForm = form };
        if (!ModelState.Accepts(new ReasonFormValidator(), form, "RemovalForm")) return Unaccepted(nameof(Edit), page);
        concern.RemovePerson(id, vault.Seal($"{page.Name}: {link.PartPlayed.Words()}", concern.Id), Reason(form.Reason, concern), Actor, clock.Now);
        return await DoneAsync(concern, null, "They are off the concern, and it counts for them no more. That they were on it stays in the record.", $"/concerns/{code}", cancel) ?? NotSaved(nameof(Edit), page);
    }

    private Sealed Reason(string? typed, Concern concern) => vault.Seal(PlainText.Tidy(typed)!, concern.Id);

    private async Task<(Concern Concern, ConcernPerson Link)?> FindAsync(string code, Guid id, CancellationToken cancel)
    {
        var concern = await db.FindConcernAsync(Actor, code, cancel);
        return concern?.PeopleNow.FirstOrDefault(link => link.Id == id) is { } link ? (concern, link) : null;
    }

    private Task<LinkPage> PageAsync(Concern concern, ConcernPerson link, CancellationToken cancel) => LinkPage.ReadAsync(db, vault, concern, link, clock.Today, cancel);

    private async Task<ConcernRoute?> RouteAsync(Concern concern, Person? adult, PartPlayed part, CancellationToken cancel) =>
        adult is not null && concern.NeedsRoute(adult.Id, part) ? (await ConcernLine.ReadAsync(db, concern.SchoolId, clock, cancel)).RouteWith(concern, adult) : null;

    /// <summary>Saves and leads on: back to the record, or home where they see the concern no more: it has gone to another line, or a tie keeps them from it.</summary>
    private async Task<IActionResult?> DoneAsync(Concern concern, ConcernRoute? route, string done, string next, CancellationToken cancel)
    {
        if (route is not null) await invitations.CallAsync(concern, route.Told(concern.AtRisk), cancel);
        await apart.FromAsync(concern, cancel);
        if (!await SavedAsync(db, cancel)) return null;
        if (!await db.ConcernsVisibleTo(Actor).AnyAsync(each => each.Id == concern.Id, cancel))
        {
            TempData["Done"] = route is null
                ? "What the school has on record keeps you from this concern now. Whoever is next has been told."
                : "The concern has gone to those who handle concerns about this person. You can no longer see it.";
            return Redirect("/");
        }

        TempData["Done"] = done;
        return Redirect(next);
    }
}
