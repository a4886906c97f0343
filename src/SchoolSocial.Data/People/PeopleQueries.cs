using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.People;

/// <summary>What other rooms ask about people.</summary>
public static class PeopleQueries
{
    /// <summary>Names by id, for pages that show who did what. The ids must come from a record the viewer may see.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(this SchoolDb db, IEnumerable<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        var people = await db.People.AsNoTracking().Where(person => wanted.Contains(person.Id)).ToListAsync(cancel);
        return people.ToDictionary(person => person.Id, person => person.Name);
    }

    /// <summary>Who holds which role at a school at this moment: somebody who left earlier today no longer does.</summary>
    public static Task<List<RoleHolder>> RoleHoldersAsync(this SchoolDb db, Guid schoolId, DateTime at, CancellationToken cancel) =>
        db.Appointments.AsNoTracking().Where(Appointment.InForceOn(SchoolTime.DateOf(at))).Where(appointment => appointment.SchoolId == schoolId)
            .Join(db.People.Where(person => person.LeavesAt == null || person.LeavesAt > at),
                appointment => appointment.PersonId, person => person.Id,
                (appointment, person) => new RoleHolder(appointment.PersonId, appointment.Role))
            .ToListAsync(cancel);

    /// <summary>Who holds or held which role at a school on a day, whether or not they had gone by its end.</summary>
    public static Task<List<RoleHolder>> RoleHoldersAsync(this SchoolDb db, Guid schoolId, DateOnly on, CancellationToken cancel) =>
        db.Appointments.AsNoTracking().Where(Appointment.InForceOn(on)).Where(appointment => appointment.SchoolId == schoolId)
            .Join(db.People.Where(person => person.LeavesAt == null || person.LeavesAt > SchoolTime.StartOf(on)),
                appointment => appointment.PersonId, person => person.Id,
                (appointment, person) => new RoleHolder(appointment.PersonId, appointment.Role))
            .ToListAsync(cancel);

    /// <summary>The adults of a school today, in the order of a register.</summary>
    public static Task<List<Person>> AdultsAsync(this SchoolDb db, Guid schoolId, DateOnly on, CancellationToken cancel) =>
        db.People.AsNoTracking()
            .Where(person => db.Appointments.Where(Appointment.InForceOn(on)).Any(appointment => appointment.SchoolId == schoolId && appointment.PersonId == person.Id))
            .OrderBy(person => person.NormalisedName)
            .ToListAsync(cancel);

    /// <summary>
    /// The adults of a school today and those who are about to join it. Whom something is written about is looked for among these: a record
    /// about next term's head must not wait for them on their first day.
    /// </summary>
    public static Task<List<Person>> AdultsAndNewcomersAsync(this SchoolDb db, Guid schoolId, DateOnly on, CancellationToken cancel) =>
        db.People.AsNoTracking()
            .Where(person => db.Appointments.Where(Appointment.HeldOrToComeOn(on)).Any(appointment => appointment.SchoolId == schoolId && appointment.PersonId == person.Id))
            .OrderBy(person => person.NormalisedName)
            .ToListAsync(cancel);

    /// <summary>What each of these adults holds, will hold or waits to be confirmed in: it says what a record about them is, and never who receives it.</summary>
    public static Task<List<RoleHolder>> RolesHeldOrToComeAsync(this SchoolDb db, Guid schoolId, DateOnly on, CancellationToken cancel) =>
        db.Appointments.AsNoTracking().Where(Appointment.HeldOrToComeOn(on)).Where(appointment => appointment.SchoolId == schoolId)
            .Select(appointment => new RoleHolder(appointment.PersonId, appointment.Role))
            .ToListAsync(cancel);

    /// <summary>Who of a school is away on a day.</summary>
    public static async Task<IReadOnlySet<Guid>> AwayAsync(this SchoolDb db, Guid schoolId, DateOnly on, CancellationToken cancel) =>
        (await db.Absences.AsNoTracking().Where(Absence.CoversDay(on)).Where(absence => absence.SchoolId == schoolId)
            .Select(absence => absence.PersonId).ToListAsync(cancel)).ToHashSet();
}
