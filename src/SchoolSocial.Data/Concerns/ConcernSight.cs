using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Data.Concerns;

/// <summary>What places a concern in a list: when it was raised and, where two were raised at one moment, which it is.</summary>
public sealed record ConcernSight
{
    public required DateTime RaisedAt { get; init; }

    public required Guid ConcernId { get; init; }
}

/// <summary>
/// The newest concerns a viewer may see, found by what lets them in. It says the same as <see cref="Concern.VisibleTo"/>, but
/// where that looks at each concern and asks whether it may be seen, this walks one index for each role the viewer holds and one for
/// the person, newest first, and stops when it has enough: the cost is that of the page, however many concerns there are.
/// </summary>
public static class ConcernSights
{
    /// <summary>The newest of concerns that were found another way.</summary>
    public static IQueryable<ConcernSight> Newest(this IQueryable<Concern> concerns, int most) => concerns
        .OrderByDescending(concern => concern.RaisedAt).ThenBy(concern => concern.Id)
        .Select(concern => new ConcernSight { RaisedAt = concern.RaisedAt, ConcernId = concern.Id }).Take(most);

    /// <summary>The newest of them; more than is asked for never, the same one twice never.</summary>
    /// <param name="db">The records.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="most">How many are enough.</param>
    /// <param name="narrow">What else must hold of a concern; null for a list of all.</param>
    /// <param name="from">Not raised before this moment.</param>
    /// <param name="before">Raised before this moment.</param>
    public static IQueryable<ConcernSight> NewestSeenBy(
        this SchoolDb db, Actor viewer, int most, Func<IQueryable<Concern>, IQueryable<Concern>>? narrow = null, DateTime? from = null, DateTime? before = null)
    {
        var lines = db.Set<ConcernAudience>().AsNoTracking().Where(seen => seen.SchoolId == viewer.SchoolId).Where(ConcernAudience.LetsIn(viewer));
        if (from is { } first) lines = lines.Where(seen => seen.RaisedAt >= first);
        if (before is { } end) lines = lines.Where(seen => seen.RaisedAt < end);
        var ways = viewer.Roles.Order()
            .Select(role => Newest(lines.Where(seen => seen.Role == role)))
            .Append(Newest(lines.Where(seen => seen.PersonId == viewer.PersonId)))
            .ToList();
        return ways.Aggregate((all, way) => all.Union(way)).OrderByDescending(sight => sight.RaisedAt).ThenBy(sight => sight.ConcernId).Take(most);

        IQueryable<ConcernSight> Newest(IQueryable<ConcernAudience> way)
        {
            var keptOut = db.Set<ConcernExclusion>().Where(ConcernExclusion.KeepsOut(viewer)).Select(excluded => excluded.ConcernId);
            way = way.Where(seen => !keptOut.Contains(seen.ConcernId));
            if (narrow is not null)
            {
                var wanted = narrow(db.Concerns);
                way = way.Where(seen => wanted.Any(concern => concern.Id == seen.ConcernId));
            }

            return way.OrderByDescending(seen => seen.RaisedAt).ThenBy(seen => seen.ConcernId)
                .Select(seen => new ConcernSight { RaisedAt = seen.RaisedAt, ConcernId = seen.ConcernId }).Take(most);
        }
    }
}
