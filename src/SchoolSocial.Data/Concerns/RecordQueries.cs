using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Files;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Data.Concerns;

/// <summary>The working record of a concern that was found within what the viewer may see.</summary>
public static class RecordQueries
{
    /// <summary>
    /// For the nudes pathway: seals every file of the concern from everyone and lets it take no more, in the save that moves it there.
    /// </summary>
    public static async Task SealFilesAsync(this SchoolDb db, Concern concern, Actor actor, DateTime at, CancellationToken cancel)
    {
        foreach (var file in await db.FilesOf(concern).ToListAsync(cancel))
        {
            if (file.CanSealAsImage.IsAllowed) file.SealAsImage(actor, at);
        }

        concern.ForbidFiles(actor, at);
    }

    internal static IQueryable<Concern> WithRecord(this IQueryable<Concern> concerns) => concerns
        .Include(concern => concern.Evidence)
        .Include(concern => concern.FilesForbidden)
        .Include(concern => concern.Preservation)
        .Include(concern => concern.Decisions)
        .Include(concern => concern.Contacts)
        .Include(concern => concern.Replies)
        .Include(concern => concern.PlatformReports)
        .Include(concern => concern.PlatformSteps)
        .Include(concern => concern.Safeguards)
        .Include(concern => concern.Links)
        .Include(concern => concern.Departures)
        .Include(concern => concern.Pathways)
        .Include(concern => concern.Redatings);
}
