using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Data.People;

/// <summary>The ways to the adults of a school. Each begins with who is looking.</summary>
public static class AdultQueries
{
    /// <summary>Those who belong to the viewer's school, and those of another school who hold or held an appointment here.</summary>
    public static IQueryable<Person> AdultsVisibleTo(this SchoolDb db, Actor viewer) => db.People.Where(person =>
        person.SchoolId == viewer.SchoolId
        || db.Appointments.Any(appointment => appointment.SchoolId == viewer.SchoolId && appointment.PersonId == person.Id));

    public static Task<Person?> FindAdultAsync(this SchoolDb db, Actor viewer, Guid id, CancellationToken cancel) =>
        db.AdultsVisibleTo(viewer).SingleOrDefaultAsync(person => person.Id == id, cancel);

    /// <summary>Only the school a person belongs to changes what is known of them.</summary>
    public static Task<Person?> FindOwnAdultAsync(this SchoolDb db, Actor viewer, Guid id, CancellationToken cancel) =>
        db.People.SingleOrDefaultAsync(person => person.Id == id && person.SchoolId == viewer.SchoolId, cancel);

    public static IQueryable<Appointment> AppointmentsAt(this SchoolDb db, Actor viewer) =>
        db.Appointments.Where(appointment => appointment.SchoolId == viewer.SchoolId);

    public static Task<Appointment?> FindAppointmentAsync(this SchoolDb db, Actor viewer, Guid id, CancellationToken cancel) =>
        db.AppointmentsAt(viewer).SingleOrDefaultAsync(appointment => appointment.Id == id, cancel);

    /// <summary>Adults whose name holds every word that was typed, in any order, case and accent.</summary>
    public static IQueryable<Person> Called(this IQueryable<Person> people, string? typed)
    {
        foreach (var word in Words(typed)) people = people.Where(person => person.NormalisedName.Contains(word));
        return people;
    }

    /// <summary>Children whose name holds every word that was typed, in any order, case and accent.</summary>
    public static IQueryable<Pupil> Called(this IQueryable<Pupil> pupils, string? typed)
    {
        foreach (var word in Words(typed)) pupils = pupils.Where(pupil => pupil.NormalisedName.Contains(word));
        return pupils;
    }

    /// <summary>Guardians whose name holds every word that was typed, in any order, case and accent.</summary>
    public static IQueryable<Guardian> Called(this IQueryable<Guardian> guardians, string? typed)
    {
        foreach (var word in Words(typed)) guardians = guardians.Where(guardian => guardian.NormalisedName.Contains(word));
        return guardians;
    }

    /// <summary>A handful of words is plenty for a name; more would only make a slow query.</summary>
    private static IEnumerable<string> Words(string? typed) =>
        PlainText.Normalise(typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(5);
}
