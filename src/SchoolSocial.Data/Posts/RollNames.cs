using SchoolSocial.Domain.People;
using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Posts.Names;

namespace SchoolSocial.Data.Posts;

/// <summary>The names of each school's roll, laid out once and again only when a child's record has changed.</summary>
public sealed class RollNames
{
    private readonly ConcurrentDictionary<Guid, (string Stamp, NameRoll Roll)> laid = new();

    public async Task<NameRoll> OfAsync(SchoolDb db, Guid schoolId, DateOnly today, CancellationToken cancel)
    {
        // Of all who ever were on the roll: no record goes and no version falls, so any change makes the stamp another. Of those on it today,
        // one who goes and one who comes could leave it as it was.
        var all = db.Pupils.AsNoTracking().Where(pupil => pupil.SchoolId == schoolId);
        var stamp = $"{await all.CountAsync(cancel)}-{await all.SumAsync(pupil => pupil.Version, cancel)}-{today:O}";
        if (laid.TryGetValue(schoolId, out var known) && known.Stamp == stamp) return known.Roll;
        var names = await all.Where(Pupil.OnRollOn(today)).Select(pupil => new RollName(pupil.Id, pupil.GivenName, pupil.FamilyName, pupil.KnownAs)).ToListAsync(cancel);
        var made = NameRoll.Of(names);
        laid[schoolId] = (stamp, made);
        return made;
    }
}
