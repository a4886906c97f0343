using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Pathways;

namespace SchoolSocial.Data.Pathways;

/// <summary>The ways to pathways. Each goes by the concern: whoever may not see that finds nothing here.</summary>
public static class PathwayQueries
{
    public static IQueryable<Pathway> PathwaysVisibleTo(this SchoolDb db, Actor viewer) =>
        db.Pathways.Where(pathway => db.Concerns.Where(Concern.VisibleTo(viewer)).Any(concern => concern.Id == pathway.ConcernId));

    /// <summary>A pathway and its concern, whole; null where there is none for this viewer.</summary>
    public static async Task<(Pathway Pathway, Concern Concern)?> FindPathwayAsync(this SchoolDb db, Actor viewer, string code, CancellationToken cancel)
    {
        var pathway = await db.PathwaysVisibleTo(viewer).Include(each => each.Steps).SingleOrDefaultAsync(each => each.Code == code, cancel);
        if (pathway is null) return null;
        var concern = await db.FindConcernAsync(viewer, await db.Concerns.Where(each => each.Id == pathway.ConcernId).Select(each => each.Code).SingleAsync(cancel), cancel);
        return concern is null ? null : (pathway, concern);
    }

    /// <summary>Those of a concern that was found within what the viewer may see.</summary>
    public static Task<List<Pathway>> PathwaysOfAsync(this SchoolDb db, Concern concern, CancellationToken cancel) =>
        db.Pathways.AsNoTracking().Include(pathway => pathway.Steps).Where(pathway => pathway.ConcernId == concern.Id).OrderBy(pathway => pathway.StartedAt).ToListAsync(cancel);
}
