using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Committees;

/// <summary>The governing body and its committees.</summary>
public sealed class CommitteesController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [Authorize(Can.ReadPeople)]
    [HttpGet("/people/committees")]
    public async Task<IActionResult> Index(string? sort, CancellationToken cancel) => View(await CommitteesPage.ReadAsync(db, Actor, sort, clock.Today, cancel));

    [Authorize(Can.ReadPeople)]
    [HttpGet("/people/committees/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await db.FindCommitteeAsync(Actor, id, cancel) is { } committee ? View(await CommitteePage.ReadAsync(db, vault, committee, Actor, clock.Today, cancel)) : NotFound();

    [Authorize(Can.ManagePeople)]
    [HttpGet("/people/committees/new")]
    public IActionResult New() => View(new CommitteeFormPage(new CommitteeForm { Id = Guid.CreateVersion7() }, null));

    [Authorize(Can.ManagePeople)]
    [HttpPost("/people/committees/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] CommitteeForm form, CancellationToken cancel)
    {
        if (await db.FindCommitteeAsync(Actor, form.Id, cancel) is not null) return Redirect($"/people/committees/{form.Id}");
        var page = new CommitteeFormPage(form, null);
        if (!ModelState.Accepts(new CommitteeFormValidator(), form) || await NameTakenAsync(form, cancel)) return Unaccepted(nameof(New), page);
        var committee = Committee.Form(Actor.SchoolId, PlainText.Tidy(form.Name)!, Actor, clock.Now, form.Id);
        db.Add(committee);

        // Sent twice at once, the second finds the id taken by the first and leads to it.
        if (await TrySaveAsync(db, cancel) == SaveOutcome.Failed) return NotSaved(nameof(New), page);
        TempData["Done"] = $"{committee.Name} has been formed. Add its members.";
        return Redirect($"/people/committees/{form.Id}");
    }

    [Authorize(Can.ManagePeople)]
    [HttpGet("/people/committees/{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await db.FindCommitteeAsync(Actor, id, cancel) is { } committee ? View(new CommitteeFormPage(CommitteeForm.Of(committee), committee.Name)) : NotFound();

    [Authorize(Can.ManagePeople)]
    [HttpPost("/people/committees/{id:guid}/edit")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] CommitteeForm form, CancellationToken cancel)
    {
        if (await db.FindCommitteeAsync(Actor, id, cancel) is not { } committee) return NotFound();
        form.Id = id;
        var page = new CommitteeFormPage(form, committee.Name);
        if (!ModelState.Accepts(new CommitteeFormValidator(), form) || await NameTakenAsync(form, cancel)) return Unaccepted(nameof(Edit), page);
        if (form.Version != committee.Version) return Overtaken(page, committee);
        committee.Rename(PlainText.Tidy(form.Name)!, Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Stale: return Overtaken(page, (await db.FindCommitteeAsync(Actor, id, cancel))!);
            case SaveOutcome.Taken or SaveOutcome.Failed: return NotSaved(nameof(Edit), page);
        }

        TempData["Done"] = $"{committee.Name} has been saved.";
        return Redirect($"/people/committees/{id}");
    }

    private async Task<bool> NameTakenAsync(CommitteeForm form, CancellationToken cancel)
    {
        var name = PlainText.Normalise(form.Name!);
        var others = await db.CommitteesOf(Actor).AsNoTracking().Where(other => other.Id != form.Id).Select(other => other.Name).ToListAsync(cancel);
        if (!others.Exists(other => PlainText.Normalise(other) == name)) return false;
        ModelState.AddModelError("Form.Name", "Another committee has this name");
        return true;
    }

    private ViewResult Overtaken(CommitteeFormPage page, Committee stored)
    {
        page.Form.Version = stored.Version;
        return Stale(nameof(Edit), page, StaleAnswers.Of(page.Form, CommitteeForm.Of(stored)));
    }
}
