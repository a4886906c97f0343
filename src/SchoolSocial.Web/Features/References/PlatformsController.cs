using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.References;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.References;

/// <summary>The platforms a school knows. Senior leaders add and change them (WD14).</summary>
public sealed class PlatformsController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [Authorize(Can.ReadReference)]
    [HttpGet("/settings/platforms")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await PlatformsPage.ReadAsync(db, Actor, clock.Today, cancel));

    [Authorize(Can.ReadReference)]
    [HttpGet("/settings/platforms/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) => await db.FindPlatformAsync(Actor, id, cancel) is { } platform
        ? View(await PlatformPage.ReadAsync(db, platform, Actor, clock.Today, cancel))
        : NotFound();

    [Authorize(Can.ManageReference)]
    [HttpGet("/settings/platforms/new")]
    public async Task<IActionResult> New(CancellationToken cancel) => View(await PageAsync(new PlatformForm { Id = Guid.CreateVersion7() }, null, cancel));

    [Authorize(Can.ManageReference)]
    [HttpPost("/settings/platforms/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] PlatformForm form, CancellationToken cancel)
    {
        if (await db.FindPlatformAsync(Actor, form.Id, cancel) is not null) return Redirect($"/settings/platforms/{form.Id}");
        var page = await PageAsync(form, null, cancel);
        if (!ModelState.Accepts(new PlatformFormValidator(page.OwnerIds), form)) return Unaccepted(nameof(New), page);
        db.Add(Platform.Add(Actor.SchoolId, form.Details(), Actor, clock.Now, form.Id));
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(New), page);
            case SaveOutcome.Taken when await db.FindPlatformAsync(Actor, form.Id, cancel) is null: return NameTaken(nameof(New), page);
        }

        TempData["Done"] = "The platform has been added. Say from what age it may be used, if you know.";
        return Redirect($"/settings/platforms/{form.Id}");
    }

    [Authorize(Can.ManageReference)]
    [HttpGet("/settings/platforms/{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) => await db.FindPlatformAsync(Actor, id, cancel) is { } platform
        ? View(await PageAsync(PlatformForm.Of(platform), platform.Name, cancel))
        : NotFound();

    [Authorize(Can.ManageReference)]
    [HttpPost("/settings/platforms/{id:guid}/edit")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] PlatformForm form, CancellationToken cancel)
    {
        if (await db.FindPlatformAsync(Actor, id, cancel) is not { } platform) return NotFound();
        form.Id = id;
        var page = await PageAsync(form, platform.Name, cancel);
        if (!ModelState.Accepts(new PlatformFormValidator(page.OwnerIds), form)) return Unaccepted(nameof(Edit), page);
        if (form.Version != platform.Version) return Overtaken(page, platform);
        platform.Change(form.Details(), Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(Edit), page);
            case SaveOutcome.Taken: return NameTaken(nameof(Edit), page);
            case SaveOutcome.Stale: return Overtaken(page, (await db.FindPlatformAsync(Actor, id, cancel))!);
        }

        TempData["Done"] = $"{platform.Name} has been saved.";
        return Redirect($"/settings/platforms/{id}");
    }

    private async Task<PlatformFormPage> PageAsync(PlatformForm form, string? name, CancellationToken cancel)
    {
        var adults = await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel);
        return new PlatformFormPage(form, [new("", "Nobody yet"), .. adults.Select(adult => Choice.Of(adult.Id, adult.Name))], name);
    }

    private ViewResult NameTaken(string view, PlatformFormPage page)
    {
        ModelState.AddModelError("Form.Name", "The school already has a platform of this name");
        return Unaccepted(view, page);
    }

    private ViewResult Overtaken(PlatformFormPage page, Platform stored)
    {
        page.Form.Version = stored.Version;
        return Stale(nameof(Edit), page, StaleAnswers.Of(
            page.Form, PlatformForm.Of(stored), (nameof(PlatformForm.Kind), page.Kinds), (nameof(PlatformForm.OwnerId), page.Owners)));
    }
}
