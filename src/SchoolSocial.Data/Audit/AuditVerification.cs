using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Common;

namespace SchoolSocial.Data.Audit;

/// <summary>Walks every chain from its first link and names the first thing that is wrong with each.</summary>
public sealed class AuditVerification(SchoolDb db, KeyRing keys, AuditAnchors anchors)
{
    public async Task<AuditReport> RunAsync(CancellationToken cancel)
    {
        var schools = await db.AuditHeads.AsNoTracking().Select(head => head.SchoolId).ToListAsync(cancel);
        schools.AddRange(await db.AuditEntries.AsNoTracking().Select(entry => entry.SchoolId).Distinct().ToListAsync(cancel));
        var chains = new List<ChainReport>();
        foreach (var school in schools.Concat(anchors.Schools()).Distinct().Order()) chains.Add(await WalkAsync(school, cancel));
        return new AuditReport(chains);
    }

    private async Task<ChainReport> WalkAsync(Guid schoolId, CancellationToken cancel)
    {
        var anchor = anchors.Read(schoolId);
        var previous = "";
        var position = 0L;
        await foreach (var entry in db.AuditEntries.AsNoTracking().Where(entry => entry.SchoolId == schoolId)
            .OrderBy(entry => entry.Position).AsAsyncEnumerable().WithCancellation(cancel))
        {
            position++;
            if (entry.Position != position) return Broken(position, "is missing");
            if (entry.SignatureAfter(keys.Audit, previous) != entry.Signature) return Broken(position, "was altered");
            if (anchor is not null && anchor.Position == position && anchor.Signature != entry.Signature) return Broken(position, "was replaced");
            previous = entry.Signature;
        }

        if (anchor is not null && anchor.Position > position)
        {
            return Broken(position + 1, "is missing: the end of the chain was cut off");
        }

        var head = await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(head => head.SchoolId == schoolId, cancel);
        if ((head?.Position ?? 0) != position || (head?.Signature ?? "") != previous)
        {
            return Broken(position + 1, "is missing: the head of the chain does not match its last row");
        }

        return new ChainReport(schoolId, position, null);

        ChainReport Broken(long at, string what) => new(schoolId, position, $"row {at} {what}");
    }
}

/// <summary>One school's chain: how many rows were read, and the first fault in words, or null.</summary>
public sealed record ChainReport(Guid SchoolId, long Rows, string? Fault);

public sealed record AuditReport(IReadOnlyList<ChainReport> Chains)
{
    public bool IsWhole => Chains.All(chain => chain.Fault is null);
}
