using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Data.Concerns;

/// <summary>The ways into the concerns. Each begins with who is looking.</summary>
public static class ConcernQueries
{
    public static IQueryable<Concern> ConcernsVisibleTo(this SchoolDb db, Actor viewer) => db.Concerns.Where(Concern.VisibleTo(viewer));

    /// <summary>One whole concern the viewer may see; null where there is none, or none for them.</summary>
    public static Task<Concern?> FindConcernAsync(this SchoolDb db, Actor viewer, string code, CancellationToken cancel) =>
        db.ConcernsVisibleTo(viewer).WithParts().SingleOrDefaultAsync(concern => concern.Code == code, cancel);

    /// <summary>A concern the viewer reported, for its receipt.</summary>
    public static Task<Concern?> FindReportAsync(this SchoolDb db, Actor viewer, string code, CancellationToken cancel) =>
        db.Concerns.Where(Concern.ReportedBy(viewer)).WithParts().SingleOrDefaultAsync(concern => concern.Code == code, cancel);

    private static IQueryable<Concern> WithParts(this IQueryable<Concern> concerns) => concerns
        .Include(concern => concern.Audience)
        .Include(concern => concern.Exclusions)
        .Include(concern => concern.People)
        .Include(concern => concern.Entries)
        .Include(concern => concern.Actions)
        .Include(concern => concern.Acknowledgements)
        .Include(concern => concern.Closures)
        .WithRecord()
        .AsSplitQuery();
}
