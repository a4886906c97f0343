using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People.Pupils;

/// <summary>Who may decide for a child, and who may not.</summary>
[Authorize(Can.ManagePupils)]
public sealed class GuardianTiesController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/people/pupils/{id:guid}/guardians/new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) => await db.FindPupilAsync(Actor, id, cancel) is { } pupil
        ? View(await PageAsync(new NewTieForm { Id = Guid.CreateVersion7() }, pupil, cancel))
        : NotFound();

    [HttpPost("/people/pupils/{id:guid}/guardians/new")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] NewTieForm form, CancellationToken cancel)
    {
        if (await db.FindPupilAsync(Actor, id, cancel) is not { } pupil) return NotFound();
        if (pupil.Guardianships.Any(tie => tie.GuardianId == form.Id)) return Redirect($"/people/pupils/{id}");
        var page = await PageAsync(form, pupil, cancel);
        if (!ModelState.Accepts(new NewTieFormValidator([.. page.Matches.Select(match => Guid.Parse(match.Value))]), form)) return Unaccepted(nameof(New), page);
        var guardian = form.Match is { } match && match != Guid.Empty
            ? (await db.FindGuardianAsync(Actor, match, cancel))!
            : Guardian.Add(Actor.SchoolId, form.Details, Actor, clock.Now, form.Id);
        if (!ModelState.Accepts(pupil.CanAddGuardian(guardian.Id))) return Unaccepted(nameof(New), page);
        if (guardian.Id == form.Id) db.Add(guardian);
        pupil.AddGuardian(guardian.Id, PlainText.Tidy(form.Tie.Relation), form.Tie.Responsibility!.Value, Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(New), page);

            // The same form sent twice at once: the first has made the tie, and this one leads to it.
            case SaveOutcome.Taken or SaveOutcome.Stale: return Redirect($"/people/pupils/{id}");
        }

        TempData["Done"] = $"{guardian.Name} has been added to {pupil.Name}.";
        return Redirect($"/people/pupils/{id}");
    }

    [HttpGet("/people/pupils/{id:guid}/guardians/{guardian:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid guardian, CancellationToken cancel) =>
        await FindAsync(id, guardian, cancel) is { } found ? View(found.With(TieForm.Of(found.Tie))) : NotFound();

    [HttpPost("/people/pupils/{id:guid}/guardians/{guardian:guid}/edit")]
    public async Task<IActionResult> Update(Guid id, Guid guardian, [Bind(Prefix = "Form")] TieForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, guardian, cancel) is not { } found) return NotFound();
        var page = found.With(form);
        if (!ModelState.Accepts(new TieFormValidator(), form)) return Unaccepted(nameof(Edit), page);
        found.Pupil.ChangeGuardian(guardian, PlainText.Tidy(form.Relation), form.Responsibility!.Value, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Edit), page);
        TempData["Done"] = $"What {page.Guardian} may decide for {page.Pupil} has been saved.";
        return Redirect($"/people/pupils/{id}");
    }

    [HttpGet("/people/pupils/{id:guid}/guardians/{guardian:guid}/end")]
    public async Task<IActionResult> End(Guid id, Guid guardian, CancellationToken cancel) => await FindAsync(id, guardian, cancel) is { } found
        ? View(new PartingPage(new PartingForm { On = clock.Today }, found.Guardian.Name, found.Pupil.Name, $"/people/pupils/{id}"))
        : NotFound();

    [HttpPost("/people/pupils/{id:guid}/guardians/{guardian:guid}/end")]
    public async Task<IActionResult> Destroy(Guid id, Guid guardian, [Bind(Prefix = "Form")] PartingForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, guardian, cancel) is not { } found) return NotFound();
        var page = new PartingPage(form, found.Guardian.Name, found.Pupil.Name, $"/people/pupils/{id}");
        if (!ModelState.Accepts(new PartingFormValidator(clock.Today), form)) return Unaccepted(nameof(End), page);
        found.Pupil.EndGuardian(guardian, form.On!.Value, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(End), page);
        TempData["Done"] = $"{page.Name} is a guardian of {page.Group} until {SchoolDates.Day(form.On!.Value)}.";
        return Redirect(page.Path);
    }

    private async Task<FoundTie?> FindAsync(Guid id, Guid guardianId, CancellationToken cancel) =>
        await db.FindPupilAsync(Actor, id, cancel) is { } pupil
        && pupil.Guardianships.FirstOrDefault(tie => tie.GuardianId == guardianId && tie.EndedOn is null) is { } tie
        && await db.FindGuardianAsync(Actor, guardianId, cancel) is { } guardian ? new FoundTie(pupil, guardian, tie) : null;

    private async Task<NewTiePage> PageAsync(NewTieForm form, Pupil pupil, CancellationToken cancel)
    {
        if (PlainText.Tidy(form.Name) is not { } name) return new NewTiePage(form, pupil.Id, pupil.Name, []);
        var normalised = PlainText.Normalise(name);
        var same = await db.GuardiansOf(Actor).AsNoTracking().Where(guardian => guardian.NormalisedName == normalised).Take(10).ToListAsync(cancel);
        if (same.Count == 0) return new NewTiePage(form, pupil.Id, pupil.Name, []);
        var children = await db.ChildrenOfAsync(Actor, [.. same.Select(guardian => guardian.Id)], cancel);
        return new NewTiePage(form, pupil.Id, pupil.Name,
        [
            .. same.Select(guardian => new Choice(
                guardian.Id.ToString(), guardian.Name, children[guardian.Id].Any() ? $"Belongs to {string.Join(", ", children[guardian.Id].Select(child => child.Name))}" : null)),
            new(Guid.Empty.ToString(), "No, somebody else of the same name"),
        ]);
    }

    private sealed record FoundTie(Pupil Pupil, Guardian Guardian, Guardianship Tie)
    {
        public TiePage With(TieForm form) => new(form, Pupil.Id, Pupil.Name, Guardian.Id, Guardian.Name);
    }
}
