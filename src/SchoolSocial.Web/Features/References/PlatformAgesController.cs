using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.References;

/// <summary>A platform's minimum age changes from a day on, or such a change is announced (JW40).</summary>
[Authorize(Can.ManageReference)]
public sealed class PlatformAgesController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/settings/platforms/{id:guid}/ages/new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) => await db.FindPlatformAsync(Actor, id, cancel) is { } platform
        ? View(new PlatformAgePage(new PlatformAgeForm(), id, platform.Name))
        : NotFound();

    [HttpPost("/settings/platforms/{id:guid}/ages/new")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] PlatformAgeForm form, CancellationToken cancel)
    {
        if (await db.FindPlatformAsync(Actor, id, cancel) is not { } platform) return NotFound();
        var page = new PlatformAgePage(form, id, platform.Name);
        var fromOn = form.IsInForce == true ? form.FromOn : null;
        if (!ModelState.Accepts(new PlatformAgeFormValidator(clock.Today), form) || !ModelState.Accepts(platform.CanSetAge(fromOn))) return Unaccepted(nameof(New), page);
        platform.SetAge(form.MinimumAge!.Value, fromOn, PlainText.Tidy(form.Source)!, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = fromOn is null ? "The change is on record as announced. It changes nothing until you give it its first day." : "The minimum age has been saved.";
        return Redirect($"/settings/platforms/{id}");
    }

    [HttpPost("/settings/platforms/{id:guid}/ages/{age:guid}/withdrawal")]
    public async Task<IActionResult> Destroy(Guid id, Guid age, CancellationToken cancel)
    {
        if (await db.FindPlatformAsync(Actor, id, cancel) is not { } platform || platform.Announced is not { } rule || rule.Id != age) return NotFound();
        platform.TakeBack(rule, Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = "The announced change has been taken back.";
        return Redirect($"/settings/platforms/{id}");
    }
}

/// <summary>An announced change of age comes into force.</summary>
[Authorize(Can.ManageReference)]
public sealed class PlatformAgeStartController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/settings/platforms/{id:guid}/ages/{age:guid}/start")]
    public async Task<IActionResult> New(Guid id, Guid age, CancellationToken cancel) =>
        await db.FindPlatformAsync(Actor, id, cancel) is { } platform && platform.Announced is { } rule && rule.Id == age
            ? View(new PlatformAgeStartPage(new PlatformAgeStartForm(), id, platform.Name, rule))
            : NotFound();

    [HttpPost("/settings/platforms/{id:guid}/ages/{age:guid}/start")]
    public async Task<IActionResult> Create(Guid id, Guid age, [Bind(Prefix = "Form")] PlatformAgeStartForm form, CancellationToken cancel)
    {
        if (await db.FindPlatformAsync(Actor, id, cancel) is not { } platform || platform.Announced is not { } rule || rule.Id != age) return NotFound();
        var page = new PlatformAgeStartPage(form, id, platform.Name, rule);
        if (!ModelState.Accepts(new PlatformAgeStartFormValidator(clock.Today), form) || !ModelState.Accepts(platform.CanStart(rule, form.FromOn!.Value)))
        {
            return Unaccepted(nameof(New), page);
        }

        platform.Start(rule, form.FromOn!.Value, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "The minimum age has been saved.";
        return Redirect($"/settings/platforms/{id}");
    }
}
