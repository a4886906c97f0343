using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People;

/// <summary>One adult in a list: their name, what they are today, and whether they leave.</summary>
public sealed record PersonRow(Guid Id, string Name, string Roles, Employer Employer, string? Email, DateTime? LeavesAt, bool HasLeft);

/// <summary>The adults of the school that the viewer may see.</summary>
public sealed record PeoplePage(PeopleFilter Filter, Listing<PersonRow> List, Actor Viewer, int Waiting)
{
    public static IReadOnlyList<Choice> Roles { get; } =
        [new("", "Any role"), .. Domain.Common.Roles.All.Select(role => new Choice(role.ToString(), role.Title()))];

    public static IReadOnlyList<Choice> Presences { get; } =
    [
        new(nameof(Presence.Here), "Here now"), new(nameof(Presence.Leaving), "Marked as leaving"),
        new(nameof(Presence.Left), "Left"), new(nameof(Presence.Everybody), "Everybody"),
    ];

    public bool May(string permission) => Viewer.May(permission);

    public static async Task<PeoplePage> ReadAsync(SchoolDb db, Actor viewer, PeopleFilter filter, SchoolClock clock, CancellationToken cancel)
    {
        var found = await filter.Sorted(filter.Narrow(db, viewer, clock.Today, clock.Now)).AsNoTracking().PageAsync(filter.Page, cancel);
        var waiting = viewer.May(Can.ConfirmAppointments)
            ? await db.AppointmentsAt(viewer).CountAsync(appointment => !appointment.IsConfirmed && appointment.WithdrawnAt == null, cancel)
            : 0;
        return new PeoplePage(filter, found.Of(await RowsAsync(db, viewer, found.Rows, clock, cancel)), viewer, waiting);
    }

    public static async Task<IReadOnlyList<PersonRow>> RowsAsync(
        SchoolDb db, Actor viewer, IReadOnlyList<Person> people, SchoolClock clock, CancellationToken cancel)
    {
        var ids = people.Select(person => person.Id).ToList();
        var held = await db.AppointmentsAt(viewer).AsNoTracking().Where(Appointment.InForceOn(clock.Today))
            .Where(appointment => ids.Contains(appointment.PersonId)).ToListAsync(cancel);
        var roles = held.ToLookup(appointment => appointment.PersonId, appointment => appointment.Role);
        return [.. people.Select(person => new PersonRow(
            person.Id, person.Name, string.Join(", ", roles[person.Id].Order().Select(role => role.Title())), person.Employer, person.Email,
            person.LeavesAt, person.HasLeft(clock.Now)))];
    }
}
