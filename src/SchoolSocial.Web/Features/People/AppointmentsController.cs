using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

/// <summary>Gives a person a role. A sensitive one waits for a second person, and those who may be that person are told.</summary>
[Authorize(Can.ManageAppointments)]
public sealed class AppointmentsController(SchoolDb db, SchoolClock clock, Alerts alerts) : SchoolController
{
    [HttpGet("/people/{id:guid}/appointments/new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) => await db.FindAdultAsync(Actor, id, cancel) is { } person
        ? View(new AppointmentPage(new AppointmentForm { Id = Guid.CreateVersion7(), FromOn = clock.Today }, person))
        : NotFound();

    [HttpPost("/people/{id:guid}/appointments/new")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] AppointmentForm form, CancellationToken cancel)
    {
        if (await db.FindAdultAsync(Actor, id, cancel) is not { } person) return NotFound();
        if (await db.FindAppointmentAsync(Actor, form.Id, cancel) is not null) return Redirect($"/people/{id}");
        if (!ModelState.Accepts(new AppointmentFormValidator(clock.Today), form)) return Unaccepted(nameof(New), new AppointmentPage(form, person));
        var role = form.Role!.Value;
        var holders = await db.AppointmentsAt(Actor).Where(appointment => appointment.Role == role).ToListAsync(cancel);
        if (!ModelState.Accepts(AppointmentCheck.Look(person, role, form.FromOn!.Value, form.ToOn, holders, Actor)))
        {
            return Unaccepted(nameof(New), new AppointmentPage(form, person));
        }

        var made = Appointment.Make(Actor.SchoolId, id, role, form.FromOn!.Value, form.ToOn, Actor, clock.Now, form.Id);
        db.Add(made);
        if (made.IsWaiting)
        {
            await alerts.SendAsync(await SecondPeopleAsync(made, cancel), NoticeKind.AppointmentToConfirm, "/people/appointments", made, clock.Now, cancel);
        }

        if (await TrySaveAsync(db, cancel) == SaveOutcome.Failed) return NotSaved(nameof(New), new AppointmentPage(form, person));
        TempData["Done"] = made.IsWaiting
            ? $"{person.Name} is put forward as {role.Title().ToLowerInvariant()}. The appointment waits for a second person, who has been told."
            : $"{person.Name} is appointed {role.Title().ToLowerInvariant()} {SchoolDates.Span(made.FromOn, made.ToOn)}.";
        return Redirect($"/people/{id}");
    }

    /// <summary>Those who may confirm it today and have not gone.</summary>
    private async Task<IReadOnlyCollection<Guid>> SecondPeopleAsync(Appointment made, CancellationToken cancel)
    {
        var here = (await db.RoleHoldersAsync(Actor.SchoolId, clock.Today, cancel)).Select(holder => holder.PersonId).ToHashSet();
        return [.. (await SecondPeople.ReadAsync(db, Actor, clock.Today, cancel)).For(made).Where(here.Contains)];
    }
}
