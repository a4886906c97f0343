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

namespace SchoolSocial.Web.Features.People;

/// <summary>Somebody is away for some days: what would come to them goes to the next in line meanwhile.</summary>
[Authorize(Can.ManagePeople)]
public sealed class AbsencesController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/people/{id:guid}/absences")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) => await db.FindAdultAsync(Actor, id, cancel) is { } person
        ? View(await PageAsync(new AbsenceForm { Id = Guid.CreateVersion7(), FromOn = clock.Today }, person, cancel))
        : NotFound();

    [HttpPost("/people/{id:guid}/absences")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] AbsenceForm form, CancellationToken cancel)
    {
        if (await db.FindAdultAsync(Actor, id, cancel) is not { } person) return NotFound();
        if (await db.Absences.AnyAsync(absence => absence.Id == form.Id && absence.SchoolId == Actor.SchoolId, cancel)) return Redirect($"/people/{id}/absences");
        if (!ModelState.Accepts(new AbsenceFormValidator(clock.Today), form) || !ModelState.Accepts(Absence.CanNote(form.FromOn!.Value, form.ToOn!.Value)))
        {
            return Unaccepted(nameof(New), await PageAsync(form, person, cancel));
        }

        db.Add(Absence.Note(form.Id, Actor.SchoolId, id, form.FromOn.Value, form.ToOn.Value, Actor, clock.Now));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), await PageAsync(form, person, cancel));
        TempData["Done"] = "The absence is noted. Meanwhile the next in line is told of what would come to them.";
        return Redirect($"/people/{id}/absences");
    }

    [HttpPost("/people/{id:guid}/absences/{absenceId:guid}/end")]
    public async Task<IActionResult> Destroy(Guid id, Guid absenceId, CancellationToken cancel)
    {
        var absence = await db.Absences.SingleOrDefaultAsync(each => each.Id == absenceId && each.PersonId == id && each.SchoolId == Actor.SchoolId, cancel);
        if (absence is null) return NotFound();
        if (absence.CanEnd.IsAllowed)
        {
            absence.End(Actor, clock.Now);
            if (await SavedAsync(db, cancel)) TempData["Done"] = "They are back: what comes to them goes to them again.";
        }

        return Redirect($"/people/{id}/absences");
    }

    private async Task<AbsencePage> PageAsync(AbsenceForm form, Person person, CancellationToken cancel) => new(
        form, person.Id, person.Name,
        await db.Absences.AsNoTracking().Where(absence => absence.PersonId == person.Id && absence.SchoolId == Actor.SchoolId)
            .OrderByDescending(absence => absence.FromOn).Take(AbsencePage.Most).ToListAsync(cancel),
        clock.Today);
}
