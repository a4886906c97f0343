using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.References;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.References;

/// <summary>What the school looks up: editions, laws, whom to ring, what the pathways ask. The safeguarding lead and the head keep it true.</summary>
public sealed class ReferencesController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [Authorize(Can.ReadReference)]
    [HttpGet("/settings/references")]
    public async Task<IActionResult> Index(ReferenceFilter filter, CancellationToken cancel) =>
        View(await ReferencesPage.ReadAsync(db, Actor, filter, clock.Today, cancel));

    [Authorize(Can.ReadReference)]
    [HttpGet("/settings/references/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) => await db.FindReferenceAsync(Actor, id, cancel) is { } item
        ? View(await ReferencePage.ReadAsync(db, item, Actor, clock.Today, cancel))
        : NotFound();

    [Authorize(Can.WriteReferences)]
    [HttpGet("/settings/references/new")]
    public async Task<IActionResult> New(CancellationToken cancel) => View(await PageAsync(new ReferenceForm { Id = Guid.CreateVersion7(), Text = { IsInForce = true } }, null, cancel));

    [Authorize(Can.WriteReferences)]
    [HttpPost("/settings/references/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] ReferenceForm form, CancellationToken cancel)
    {
        if (await db.FindReferenceAsync(Actor, form.Id, cancel) is not null) return Redirect($"/settings/references/{form.Id}");
        var page = await PageAsync(form, null, cancel);
        if (!ModelState.Accepts(new ReferenceFormValidator(page.OwnerIds, clock.Today, isNew: true), form)) return Unaccepted(nameof(New), page);
        var item = ReferenceItem.Add(form.Id, Actor.SchoolId, form.Details(), key: null, form.Text.Words(), Actor, clock.Now);
        item.Check(clock.Today, Actor, clock.Now);
        db.Add(item);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(New), page);
            case SaveOutcome.Taken when await db.FindReferenceAsync(Actor, form.Id, cancel) is null: return NameTaken(nameof(New), page);
        }

        TempData["Done"] = "It has been added.";
        return Redirect($"/settings/references/{form.Id}");
    }

    [Authorize(Can.WriteReferences)]
    [HttpGet("/settings/references/{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) => await db.FindReferenceAsync(Actor, id, cancel) is { } item
        ? View(await PageAsync(ReferenceForm.Of(item), item.Name, cancel))
        : NotFound();

    [Authorize(Can.WriteReferences)]
    [HttpPost("/settings/references/{id:guid}/edit")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] ReferenceForm form, CancellationToken cancel)
    {
        if (await db.FindReferenceAsync(Actor, id, cancel) is not { } item) return NotFound();
        form.Id = id;
        var page = await PageAsync(form, item.Name, cancel);
        if (!ModelState.Accepts(new ReferenceFormValidator(page.OwnerIds, clock.Today, isNew: false), form)) return Unaccepted(nameof(Edit), page);
        if (form.Version != item.Version) return Overtaken(page, item);
        item.Change(form.Details(), Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(Edit), page);
            case SaveOutcome.Taken: return NameTaken(nameof(Edit), page);
            case SaveOutcome.Stale: return Overtaken(page, (await db.FindReferenceAsync(Actor, id, cancel))!);
        }

        TempData["Done"] = "It has been saved.";
        return Redirect($"/settings/references/{id}");
    }

    [Authorize(Can.WriteReferences)]
    [HttpPost("/settings/references/{id:guid}/check")]
    public async Task<IActionResult> Check(Guid id, CancellationToken cancel)
    {
        if (await db.FindReferenceAsync(Actor, id, cancel) is not { } item) return NotFound();
        item.Check(clock.Today, Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = "It counts as looked up today.";
        return Redirect($"/settings/references/{id}");
    }

    private async Task<ReferenceFormPage> PageAsync(ReferenceForm form, string? name, CancellationToken cancel)
    {
        var adults = await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel);
        return new ReferenceFormPage(form, [new("", "Nobody yet"), .. adults.Select(adult => Choice.Of(adult.Id, adult.Name))], name);
    }

    private ViewResult NameTaken(string view, ReferenceFormPage page)
    {
        ModelState.AddModelError("Form.Name", "There is something of this name already");
        return Unaccepted(view, page);
    }

    private ViewResult Overtaken(ReferenceFormPage page, ReferenceItem stored)
    {
        page.Form.Version = stored.Version;
        return Stale(nameof(Edit), page, StaleAnswers.Of(page.Form, ReferenceForm.Of(stored), (nameof(ReferenceForm.Kind), page.Kinds), (nameof(ReferenceForm.OwnerId), page.Owners)));
    }
}
