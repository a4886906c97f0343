using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>
/// How long a record is kept: when it comes up for review, and whether a legal hold stops its disposal. Why it is held is for those who place
/// holds; that it is held is for everybody who sees the record.
/// </summary>
public sealed record Keeping(DateOnly? ReviewOn, HoldLine? Hold, bool MayHold, string Path)
{
    /// <param name="db">The records.</param>
    /// <param name="vault">Opens the reason.</param>
    /// <param name="record">A record the viewer may see.</param>
    /// <param name="reviewOn">When it comes up for review; null while the clock has not started.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="path">The record's own page.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<Keeping> ReadAsync(
        SchoolDb db, Vault vault, Root record, DateOnly? reviewOn, Actor viewer, string path, CancellationToken cancel)
    {
        var mayHold = viewer.May(Can.PlaceLegalHolds) && record.SchoolId == viewer.SchoolId;
        var hold = await db.LegalHolds.AsNoTracking().Where(each => each.HeldId == record.Id && each.LiftedAt == null)
            .OrderBy(each => each.PlacedAt).FirstOrDefaultAsync(cancel);
        return new Keeping(reviewOn, hold is null ? null : new HoldLine(hold.PlacedAt, mayHold ? vault.Open(hold.Reason, hold.Id) : null), mayHold, path);
    }
}

public sealed record HoldLine(DateTime PlacedAt, string? Reason);
