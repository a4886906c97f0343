using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.References;

namespace SchoolSocial.Data.References;

/// <summary>The ways to the platforms a school knows. Each begins with who is looking.</summary>
public static class PlatformQueries
{
    public static IQueryable<Platform> PlatformsOf(this SchoolDb db, Actor viewer) =>
        db.Platforms.Include(platform => platform.Ages).Where(platform => platform.SchoolId == viewer.SchoolId);

    public static Task<Platform?> FindPlatformAsync(this SchoolDb db, Actor viewer, Guid id, CancellationToken cancel) =>
        db.PlatformsOf(viewer).SingleOrDefaultAsync(platform => platform.Id == id, cancel);

    /// <summary>Those that are still offered, by name.</summary>
    public static Task<List<Platform>> PlatformsOfferedAsync(this SchoolDb db, Actor viewer, CancellationToken cancel) =>
        db.PlatformsOf(viewer).AsNoTracking().Where(platform => platform.RetiredAt == null).OrderBy(platform => platform.NormalisedName).ToListAsync(cancel);
}
