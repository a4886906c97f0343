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

namespace SchoolSocial.Web.Features.People;

/// <summary>Ends an appointment that is in force, and withdraws one that waits or is only planned.</summary>
[Authorize(Can.ManageAppointments)]
public sealed class AppointmentEndController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/people/appointments/{id:guid}/end")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) => await db.FindAppointmentAsync(Actor, id, cancel) is { } appointment
        ? View(await PageAsync(new AppointmentEndForm { On = clock.Today }, appointment, cancel))
        : NotFound();

    [HttpPost("/people/appointments/{id:guid}/end")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] AppointmentEndForm form, CancellationToken cancel)
    {
        if (await db.FindAppointmentAsync(Actor, id, cancel) is not { } appointment) return NotFound();
        if (!ModelState.Accepts(new AppointmentEndFormValidator(clock.Today), form)
            || !ModelState.Accepts(appointment.CanEnd(form.On!.Value))
            || !ModelState.Accepts(Continuity.CanEnd(appointment, form.On!.Value, await db.AppointmentsAt(Actor).AsNoTracking().ToListAsync(cancel))))
        {
            return Unaccepted(nameof(New), await PageAsync(form, appointment, cancel));
        }

        appointment.End(form.On!.Value, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), await PageAsync(form, appointment, cancel));
        TempData["Done"] = $"{appointment.Role.Title()} ends on {SchoolDates.Day(form.On!.Value)}.";
        return Redirect($"/people/{appointment.PersonId}");
    }

    [HttpPost("/people/appointments/{id:guid}/withdrawal")]
    public async Task<IActionResult> Withdraw(Guid id, CancellationToken cancel)
    {
        if (await db.FindAppointmentAsync(Actor, id, cancel) is not { } appointment) return NotFound();
        if (appointment.CanWithdraw(clock.Today).Refusal is { } refusal)
        {
            TempData["Refused"] = refusal;
            return Redirect($"/people/{appointment.PersonId}");
        }

        appointment.Withdraw(Actor, clock.Today, clock.Now);
        if (await SavedAsync(db, cancel)) TempData["Done"] = $"The appointment as {appointment.Role.Title().ToLowerInvariant()} has been withdrawn.";
        else TempData["Refused"] = "Somebody else has just changed this appointment. Look at it again.";
        return Redirect($"/people/{appointment.PersonId}");
    }

    private async Task<AppointmentEndPage> PageAsync(AppointmentEndForm form, Appointment appointment, CancellationToken cancel) =>
        new(form, appointment, (await db.NamesAsync([appointment.PersonId], cancel))[appointment.PersonId]);
}
