using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Pupils;

/// <summary>A child leaves the roll, or comes back. Nothing of theirs is deleted.</summary>
[Authorize(Can.ManagePupils)]
public sealed class PupilLeavingController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/people/pupils/{id:guid}/leaving")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) => await db.FindPupilAsync(Actor, id, cancel) is { } pupil
        ? View(new PartingPage(new PartingForm { On = clock.Today }, pupil.Name, "the roll", $"/people/pupils/{id}"))
        : NotFound();

    [HttpPost("/people/pupils/{id:guid}/leaving")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] PartingForm form, CancellationToken cancel)
    {
        if (await db.FindPupilAsync(Actor, id, cancel) is not { } pupil) return NotFound();
        var page = new PartingPage(form, pupil.Name, "the roll", $"/people/pupils/{id}");
        if (!ModelState.Accepts(new PartingFormValidator(clock.Today), form) || !ModelState.Accepts(pupil.CanLeave(form.On!.Value))) return Unaccepted(nameof(New), page);
        pupil.Leave(form.On!.Value, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = $"{pupil.Name}'s last day is {SchoolDates.Day(form.On!.Value)}. The record is kept.";
        return Redirect(page.Path);
    }

    [HttpPost("/people/pupils/{id:guid}/return")]
    public async Task<IActionResult> Destroy(Guid id, CancellationToken cancel)
    {
        if (await db.FindPupilAsync(Actor, id, cancel) is not { } pupil) return NotFound();
        if (!pupil.CanReturn.IsAllowed) return Redirect($"/people/pupils/{id}");
        pupil.Return(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = $"{pupil.Name} is on the roll again. Choose the class.";
        return Redirect($"/people/pupils/{id}");
    }
}
