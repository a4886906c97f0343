using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.People.Import.Planning;

namespace SchoolSocial.Data.People.Import;

/// <summary>Loads what a school holds, for a comparison with a file.</summary>
internal static class RollSnapshots
{
    /// <param name="db">Tracks what it loads only where the comparison is to be saved.</param>
    /// <param name="refusals">Who has said no for a child.</param>
    /// <param name="schoolId">The school.</param>
    /// <param name="today">The school's date.</param>
    /// <param name="toSave">Whether what the comparison does will be saved, or thrown away.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static async Task<RollSnapshot> LoadAsync(SchoolDb db, Refusals refusals, Guid schoolId, DateOnly today, bool toSave, CancellationToken cancel)
    {
        db.ChangeTracker.QueryTrackingBehavior = toSave ? QueryTrackingBehavior.TrackAll : QueryTrackingBehavior.NoTracking;
        var school = await db.Schools.Include(each => each.Years).SingleAsync(each => each.Id == schoolId, cancel);
        return new RollSnapshot(school)
        {
            Classes = await db.Classes.Include(each => each.Teachers).AsSplitQuery().Where(each => each.SchoolId == schoolId).OrderBy(each => each.Id).ToListAsync(cancel),
            Pupils = await db.Pupils.Include(each => each.Memberships).Include(each => each.Guardianships).AsSplitQuery()
                .Where(each => each.SchoolId == schoolId).OrderBy(each => each.NormalisedName).ThenBy(each => each.Id).ToListAsync(cancel),
            Guardians = await db.Guardians.Where(each => each.SchoolId == schoolId).OrderBy(each => each.NormalisedName).ThenBy(each => each.Id).ToListAsync(cancel),
            People = await db.People.Where(each => each.SchoolId == schoolId).OrderBy(each => each.NormalisedName).ThenBy(each => each.Id).ToListAsync(cancel),
            Appointments = await db.Appointments.Where(each => each.SchoolId == schoolId).OrderBy(each => each.Id).ToListAsync(cancel),
            Committees = await db.Committees.Include(each => each.Members).AsSplitQuery().Where(each => each.SchoolId == schoolId).ToListAsync(cancel),
            SignIns = await db.Users.Where(each => each.SchoolId == schoolId).Select(each => each.Id).ToHashSetAsync(cancel),
            ServingElsewhere = await db.Appointments
                .Where(each => each.SchoolId != schoolId && each.WithdrawnAt == null && (each.ToOn == null || each.ToOn >= today))
                .Where(each => db.People.Any(person => person.Id == each.PersonId && person.SchoolId == schoolId))
                .Select(each => each.PersonId).Distinct().ToHashSetAsync(cancel),
            Refusing = await refusals.OfAsync(schoolId, cancel),
        };
    }

    private static async Task<HashSet<Guid>> ToHashSetAsync(this IQueryable<Guid> ids, CancellationToken cancel) => [.. await ids.ToListAsync(cancel)];
}
