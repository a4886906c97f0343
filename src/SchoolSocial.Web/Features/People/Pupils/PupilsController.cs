using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People.Pupils;

/// <summary>The children of the school.</summary>
public sealed class PupilsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [Authorize(Can.ReadPupils)]
    [HttpGet("/people/pupils")]
    public async Task<IActionResult> Index(PupilFilter filter, CancellationToken cancel) =>
        View(await PupilsPage.ReadAsync(db, Actor, filter, clock.Today, cancel));

    [Authorize(Can.ReadPupils)]
    [HttpGet("/people/pupils/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await db.FindPupilAsync(Actor, id, cancel) is not { } pupil) return NotFound();
        pupil.Opened(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        return View(await PupilPage.ReadAsync(db, vault, pupil, Actor, clock.Today, cancel));
    }

    [Authorize(Can.ManagePupils)]
    [HttpGet("/people/pupils/new")]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        View(await NewPageAsync(new PupilForm { Id = Guid.CreateVersion7(), FromOn = clock.Today }, cancel));

    [Authorize(Can.ManagePupils)]
    [HttpPost("/people/pupils/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] PupilForm form, CancellationToken cancel)
    {
        if (await db.FindPupilAsync(Actor, form.Id, cancel) is not null) return Redirect($"/people/pupils/{form.Id}");
        var page = await NewPageAsync(form, cancel);
        if (!ModelState.Accepts(ValidatorOf(page), form)) return Unaccepted(nameof(New), page);
        var details = form.Details(null);
        if (await UpnTakenAsync(form.Id, details.Upn, cancel)) return UpnTaken(nameof(New), page);
        var pupil = Pupil.Enrol(Actor.SchoolId, details, Actor, clock.Now, form.Id);
        if (form.ClassId is { } classId)
        {
            if (!ModelState.Accepts(pupil.CanMove(form.FromOn!.Value))) return Unaccepted(nameof(New), page);
            pupil.MoveTo((await db.FindClassAsync(Actor, classId, cancel))!, form.FromOn!.Value, Actor, clock.Now);
        }

        db.Add(pupil);
        var outcome = await TrySaveAsync(db, cancel);
        if (outcome == SaveOutcome.Failed) return NotSaved(nameof(New), page);

        // The same form sent twice at once: the first has made the record, and this one leads to it.
        if (outcome == SaveOutcome.Taken && await db.FindPupilAsync(Actor, form.Id, cancel) is null) return UpnTaken(nameof(New), page);
        TempData["Done"] = $"{pupil.Name} is on the roll. Add the people who may decide for {pupil.Name}.";
        return Redirect($"/people/pupils/{form.Id}");
    }

    [Authorize(Can.ManagePupils)]
    [HttpGet("/people/pupils/{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await db.FindPupilAsync(Actor, id, cancel) is { } pupil ? View(new PupilFormPage(PupilForm.Of(pupil), pupil.Name, [])) : NotFound();

    [Authorize(Can.ManagePupils)]
    [HttpPost("/people/pupils/{id:guid}/edit")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] PupilForm form, CancellationToken cancel)
    {
        if (await db.FindPupilAsync(Actor, id, cancel) is not { } pupil) return NotFound();
        (form.Id, form.ClassId) = (id, null);
        var page = new PupilFormPage(form, pupil.Name, []);
        if (!ModelState.Accepts(ValidatorOf(page), form)) return Unaccepted(nameof(Edit), page);
        if (form.Version != pupil.Version) return Overtaken(page, pupil);
        var details = form.Details(pupil.SourceId);
        if (await UpnTakenAsync(id, details.Upn, cancel)) return UpnTaken(nameof(Edit), page);
        pupil.Change(details, Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Stale: return Overtaken(page, await db.Pupils.SingleAsync(each => each.Id == id, cancel));
            case SaveOutcome.Taken: return UpnTaken(nameof(Edit), page);
            case SaveOutcome.Failed: return NotSaved(nameof(Edit), page);
        }

        TempData["Done"] = $"{pupil.Name}'s details have been saved.";
        return Redirect($"/people/pupils/{id}");
    }

    private PupilFormValidator ValidatorOf(PupilFormPage page) => new(clock.Today, [.. page.Classes.Skip(1).Select(choice => Guid.Parse(choice.Value))]);

    private async Task<PupilFormPage> NewPageAsync(PupilForm form, CancellationToken cancel) =>
        new(form, null, [new Choice("", "Not decided yet"), .. await db.ClassesTodayAsync(Actor, clock.Today, cancel)]);

    private Task<bool> UpnTakenAsync(Guid id, string? upn, CancellationToken cancel) => upn is null
        ? Task.FromResult(false)
        : db.Pupils.AnyAsync(other => other.SchoolId == Actor.SchoolId && other.Id != id && other.Upn == upn, cancel);

    private ViewResult UpnTaken(string view, PupilFormPage page)
    {
        ModelState.AddModelError("Form.Upn", "Another child here has this UPN. Look for them in the list; leavers are listed too.");
        return Unaccepted(view, page);
    }

    private ViewResult Overtaken(PupilFormPage page, Pupil stored)
    {
        page.Form.Version = stored.Version;
        return Stale(nameof(Edit), page, StaleAnswers.Of(page.Form, PupilForm.Of(stored)));
    }
}
