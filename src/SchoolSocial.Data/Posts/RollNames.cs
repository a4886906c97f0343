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
        var roll = db.Pupils.AsNoTracking().Where(pupil => pupil.SchoolId == schoolId && (pupil.LeftOn == null || pupil.LeftOn >= today));
        var stamp = $"{await roll.CountAsync(cancel)}-{await roll.SumAsync(pupil => pupil.Version, cancel)}-{today:O}";
        if (laid.TryGetValue(schoolId, out var known) && known.Stamp == stamp) return known.Roll;
        var names = await roll.Select(pupil => new RollName(pupil.Id, pupil.GivenName, pupil.FamilyName, pupil.KnownAs)).ToListAsync(cancel);
        var made = NameRoll.Of(names);
        laid[schoolId] = (stamp, made);
        return made;
    }
}
