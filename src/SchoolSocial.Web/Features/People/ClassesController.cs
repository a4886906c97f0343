using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People;

/// <summary>Classes, each of one school year.</summary>
public sealed class ClassesController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [Authorize(Can.ReadPeople)]
    [HttpGet("/people/classes")]
    public async Task<IActionResult> Index(Guid? year, CancellationToken cancel) =>
        View(await ClassesPage.ReadAsync(db, Actor, year, clock.Today, cancel));

    [Authorize(Can.ReadPeople)]
    [HttpGet("/people/classes/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await db.FindClassAsync(Actor, id, cancel) is { } taught ? View(await ClassPage.ReadAsync(db, vault, taught, Actor, clock.Today, cancel)) : NotFound();

    [Authorize(Can.ManagePeople)]
    [HttpGet("/people/classes/new")]
    public async Task<IActionResult> New(Guid? year, CancellationToken cancel)
    {
        var classes = await ClassesPage.ReadAsync(db, Actor, year, clock.Today, cancel);
        return View(new ClassFormPage(new ClassForm { Id = Guid.CreateVersion7(), YearId = classes.Year?.Id, IsFinalYear = false }, classes.Years, null));
    }

    [Authorize(Can.ManagePeople)]
    [HttpPost("/people/classes/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] ClassForm form, CancellationToken cancel)
    {
        if (await db.FindClassAsync(Actor, form.Id, cancel) is not null) return Redirect($"/people/classes/{form.Id}");
        var page = await PageAsync(form, null, cancel);
        if (!ModelState.Accepts(new ClassFormValidator(YearIds(page)), form) || await NameTakenAsync(form, form.YearId!.Value, cancel)) return Unaccepted(nameof(New), page);
        var opened = SchoolClass.Open(Actor.SchoolId, form.YearId!.Value, form.Details(null), Actor, clock.Now, form.Id);
        db.Add(opened);
        var outcome = await TrySaveAsync(db, cancel);
        if (outcome == SaveOutcome.Failed) return NotSaved(nameof(New), page);
        if (outcome == SaveOutcome.Taken && await db.FindClassAsync(Actor, form.Id, cancel) is null) return NameTaken(nameof(New), page);
        TempData["Done"] = $"{opened.Name} has been added.";
        return Redirect($"/people/classes/{form.Id}");
    }

    [Authorize(Can.ManagePeople)]
    [HttpGet("/people/classes/{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await db.FindClassAsync(Actor, id, cancel) is { } taught ? View(await PageAsync(ClassForm.Of(taught), taught.Name, cancel)) : NotFound();

    [Authorize(Can.ManagePeople)]
    [HttpPost("/people/classes/{id:guid}/edit")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] ClassForm form, CancellationToken cancel)
    {
        if (await db.FindClassAsync(Actor, id, cancel) is not { } taught) return NotFound();
        (form.Id, form.YearId) = (id, taught.SchoolYearId);
        var page = await PageAsync(form, taught.Name, cancel);
        if (!ModelState.Accepts(new ClassFormValidator(YearIds(page)), form)) return Unaccepted(nameof(Edit), page);
        if (form.Version != taught.Version) return Overtaken(page, taught);
        if (await NameTakenAsync(form, taught.SchoolYearId, cancel)) return Unaccepted(nameof(Edit), page);
        taught.Change(form.Details(taught.SourceId), Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Stale: return Overtaken(page, (await db.FindClassAsync(Actor, id, cancel))!);
            case SaveOutcome.Taken: return NameTaken(nameof(Edit), page);
            case SaveOutcome.Failed: return NotSaved(nameof(Edit), page);
        }

        TempData["Done"] = $"{taught.Name} has been saved.";
        return Redirect($"/people/classes/{id}");
    }

    private async Task<ClassFormPage> PageAsync(ClassForm form, string? name, CancellationToken cancel) => new(
        form, [.. (await db.OwnSchoolAsync(Actor, cancel)).Years.Reverse().Select(year => Choice.Of(year.Id, year.Name))], name);

    private static List<Guid> YearIds(ClassFormPage page) => [.. page.Years.Select(year => Guid.Parse(year.Value))];

    private async Task<bool> NameTakenAsync(ClassForm form, Guid yearId, CancellationToken cancel)
    {
        var normalised = PlainText.Normalise(form.Name!);
        if (!await db.Classes.AnyAsync(other => other.SchoolYearId == yearId && other.Id != form.Id && other.NormalisedName == normalised, cancel)) return false;
        ModelState.AddModelError("Form.Name", "Another class of this school year has this name");
        return true;
    }

    private ViewResult NameTaken(string view, ClassFormPage page)
    {
        ModelState.AddModelError("Form.Name", "Another class of this school year has this name");
        return Unaccepted(view, page);
    }

    private ViewResult Overtaken(ClassFormPage page, SchoolClass stored)
    {
        page.Form.Version = stored.Version;
        return Stale(nameof(Edit), page, StaleAnswers.Of(
            page.Form, ClassForm.Of(stored), (nameof(ClassForm.YearId), page.Years),
            (nameof(ClassForm.FromYearGroup), PeopleAnswers.YearGroups), (nameof(ClassForm.ToYearGroup), PeopleAnswers.YearGroups)));
    }
}
