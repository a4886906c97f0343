using SchoolSocial.Data;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Files;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Files;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>A file of a concern that the viewer may see.</summary>
public sealed record FoundEvidence(Concern Concern, StoredFile? File);

public static class EvidenceFinding
{
    /// <summary>Null where there is no such concern for this viewer, or no file with that piece of evidence.</summary>
    public static async Task<FoundEvidence?> FindEvidenceFileAsync(this SchoolDb db, Actor viewer, string code, Guid itemId, CancellationToken cancel)
    {
        var concern = await db.FindConcernAsync(viewer, code, cancel);
        return concern?.Evidence.FirstOrDefault(item => item.Id == itemId)?.FileId is { } fileId
            ? new FoundEvidence(concern, await db.FindFileAsync(concern, fileId, cancel))
            : null;
    }
}
