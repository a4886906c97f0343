using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

/// <summary>What waits for a second person, and their yes or no.</summary>
[Authorize(Can.ConfirmAppointments)]
public sealed class ConfirmationsController(SchoolDb db, SchoolClock clock) : SchoolController
{
    private const string Page = "/people/appointments";

    [HttpGet(Page)]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var waiting = await db.AppointmentsAt(Actor).AsNoTracking().Where(each => !each.IsConfirmed && each.WithdrawnAt == null)
            .OrderBy(each => each.FromOn).ToListAsync(cancel);
        var names = await db.NamesAsync(waiting.SelectMany(each => (Guid[])[each.PersonId, each.AppointedById]), cancel);
        var seconds = await SecondPeople.ReadAsync(db, Actor, clock.Today, cancel);
        return View(new ConfirmationsPage([.. waiting.Select(each => AppointmentRow.Of(each, names[each.PersonId], names, Actor, seconds, clock.Today))]));
    }

    [HttpPost("/people/appointments/{id:guid}/confirmation")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) => DecideAsync(
        id, appointment => appointment.Confirm(Actor, clock.Now), "The appointment is confirmed.", cancel);

    /// <summary>The second person says no: the appointment is withdrawn, and its making stays on record.</summary>
    [HttpPost("/people/appointments/{id:guid}/refusal")]
    public Task<IActionResult> Destroy(Guid id, CancellationToken cancel) => DecideAsync(
        id, appointment => appointment.Withdraw(Actor, clock.Today, clock.Now), "The appointment was not confirmed, and has been withdrawn.", cancel);

    private async Task<IActionResult> DecideAsync(Guid id, Action<Appointment> act, string done, CancellationToken cancel)
    {
        if (await db.FindAppointmentAsync(Actor, id, cancel) is not { } appointment) return NotFound();
        var seconds = await SecondPeople.ReadAsync(db, Actor, clock.Today, cancel);
        if (seconds.CanConfirm(appointment, Actor).Refusal is { } refusal)
        {
            TempData["Refused"] = refusal;
            return Redirect(Page);
        }

        act(appointment);
        if (await SavedAsync(db, cancel)) TempData["Done"] = done;
        else TempData["Refused"] = "Somebody else has just decided about this appointment.";
        return Redirect(Page);
    }
}

public sealed record ConfirmationsPage(IReadOnlyList<AppointmentRow> Waiting);
