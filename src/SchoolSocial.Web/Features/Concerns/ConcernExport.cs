using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>The list as a file: the same concerns that its page shows, without anybody's words or names.</summary>
public static class ConcernExport
{
    public const int Most = 1_000;

    /// <summary>The concerns themselves, so that taking each out is a fact of its own.</summary>
    public static Task<List<Concern>> LinesAsync(SchoolDb db, Actor viewer, ConcernFilter filter, SchoolClock clock, CancellationToken cancel) =>
        filter.Narrow(db, db.ConcernsVisibleTo(viewer), clock.Now).Include(concern => concern.Tags).OrderByDescending(concern => concern.RaisedAt).ThenBy(concern => concern.Code).Take(Most).ToListAsync(cancel);
}
