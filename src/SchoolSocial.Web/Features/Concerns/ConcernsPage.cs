using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>One line of the list: what a glance needs and no words of anybody's.</summary>
public sealed record ConcernRow(
    string Code, ConcernKind Kind, ConcernStatus Status, AtRisk AtRisk, DateTime RaisedAt, DateOnly HappenedOn, DateTime AcknowledgeBy);

/// <summary>The list of concerns the viewer may see, newest first unless they turn it round.</summary>
public sealed record ConcernsPage(ConcernFilter Filter, IReadOnlyList<ConcernRow> Rows, int Count, DateTime Now)
{
    public const int PageLength = 25;

    /// <summary>Counting beyond this would cost more than it tells.</summary>
    public const int CountedTo = 1_000;

    public string CountWords => Count > CountedTo ? $"{CountedTo:N0}+" : $"{Count:N0}";

    public int Pages => Math.Max(1, (Math.Min(Count, CountedTo) + PageLength - 1) / PageLength);

    public bool IsOverdue(ConcernRow row) => row.Status == ConcernStatus.Raised && row.AcknowledgeBy < Now;

    public static async Task<ConcernsPage> ReadAsync(SchoolDb db, Actor viewer, ConcernFilter filter, SchoolClock clock, CancellationToken cancel)
    {
        var now = clock.Now;
        var count = await filter.NewestSeenBy(db, viewer, now, CountedTo + 1).CountAsync(cancel);
        filter.Page = Math.Clamp(filter.Page, 1, Math.Max(1, (Math.Min(count, CountedTo) + PageLength - 1) / PageLength));
        var found = filter.OldestFirst
            ? filter.Narrow(db, db.ConcernsVisibleTo(viewer), now).OrderBy(concern => concern.RaisedAt).ThenBy(concern => concern.Id)
                .Skip((filter.Page - 1) * PageLength).Take(PageLength)
            : filter.NewestSeenBy(db, viewer, now, filter.Page * PageLength)
                .OrderByDescending(sight => sight.RaisedAt).ThenBy(sight => sight.ConcernId)
                .Skip((filter.Page - 1) * PageLength).Take(PageLength)
                .Join(db.Concerns, sight => sight.ConcernId, concern => concern.Id, (sight, concern) => concern)
                .OrderByDescending(concern => concern.RaisedAt).ThenBy(concern => concern.Id);
        var rows = await found.AsNoTracking()
            .Select(concern => new ConcernRow(
                concern.Code, concern.Kind, concern.Status, concern.AtRisk, concern.RaisedAt, concern.HappenedOn, concern.AcknowledgeBy))
            .ToListAsync(cancel);
        return new ConcernsPage(filter, rows, count, now);
    }
}
