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

/// <summary>By which number somebody is reached in a hurry.</summary>
[Authorize(Can.KeepDutyList)]
public sealed class DutyNumbersController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/duty/numbers/{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) => await NameAsync(id, cancel) is { } name
        ? View(new DutyNumberPage(id, name, new DutyNumberForm { Number = (await db.DutyListAsync(Actor.SchoolId, cancel))?.NumberOf(id) }))
        : NotFound();

    [HttpPost("/duty/numbers/{id:guid}")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] DutyNumberForm form, CancellationToken cancel)
    {
        if (await NameAsync(id, cancel) is not { } name) return NotFound();
        var page = new DutyNumberPage(id, name, form);
        if (!ModelState.Accepts(new DutyNumberFormValidator(), form)) return Unaccepted(nameof(Edit), page);
        var list = await db.DutyListAsync(Actor.SchoolId, cancel) ?? db.Add(DutyList.Begin(Actor.SchoolId, Actor, clock.Now)).Entity;
        list.SetNumber(id, PlainText.Tidy(form.Number), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Edit), page);
        TempData["Done"] = $"The number of {name} is kept.";
        return Redirect("/duty/list");
    }

    private async Task<string?> NameAsync(Guid id, CancellationToken cancel) =>
        await db.Appointments.AnyAsync(appointment => appointment.PersonId == id && appointment.SchoolId == Actor.SchoolId, cancel)
            ? (await db.NamesAsync([id], cancel)).GetValueOrDefault(id)
            : null;
}
