using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Reads how the sign-ins of a school's people stand.</summary>
public sealed class SignInStates(SchoolDb db, SchoolClock clock)
{
    /// <summary>Those who belong to the school or serve it, today or later, by name.</summary>
    public IQueryable<Person> PeopleOf(Guid schoolId)
    {
        var today = clock.Today;
        return db.People.Where(person => db.Appointments.Any(appointment =>
                appointment.PersonId == person.Id && appointment.SchoolId == schoolId && (appointment.ToOn == null || appointment.ToOn >= today)))
            .OrderBy(person => person.NormalisedName).ThenBy(person => person.Id);
    }

    /// <summary>One of them; null where the person is none of this school's.</summary>
    public async Task<SignInState?> FindAsync(Guid personId, Guid schoolId, CancellationToken cancel)
    {
        var person = await db.People.SingleOrDefaultAsync(person => person.Id == personId, cancel);
        if (person is null) return null;
        if (person.SchoolId != schoolId && !await PeopleOf(schoolId).AnyAsync(served => served.Id == personId, cancel)) return null;
        return (await OfAsync([person], cancel))[0];
    }

    public async Task<IReadOnlyList<SignInState>> OfAsync(IReadOnlyList<Person> people, CancellationToken cancel)
    {
        var today = clock.Today;
        var now = clock.Now;
        var ids = people.Select(person => person.Id).ToList();
        var users = await db.Users.Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id, cancel);
        var appointments = await db.Appointments.AsNoTracking()
            .Where(appointment => ids.Contains(appointment.PersonId) && (appointment.ToOn == null || appointment.ToOn >= today)).ToListAsync(cancel);
        var codes = await db.OneTimeCodes.AsNoTracking().Where(code => ids.Contains(code.PersonId) && code.ExpiresAt > now && code.ForRecordId == null).ToListAsync(cancel);
        return [.. people.Select(person => new SignInState(
            person, users.GetValueOrDefault(person.Id),
            [.. appointments.Where(appointment => appointment.PersonId == person.Id).Select(appointment => appointment.Role).Distinct().Order()],
            [.. codes.Where(code => code.PersonId == person.Id)]))];
    }
}
