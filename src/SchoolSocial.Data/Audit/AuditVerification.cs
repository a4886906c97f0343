using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Common;

namespace SchoolSocial.Data.Audit;

/// <summary>
/// Walks every chain from its first link and names the first thing that is wrong with each. Rows that others add meanwhile are
/// followed, so that it can run beside the app.
/// </summary>
public sealed class AuditVerification(SchoolDb db, KeyRing keys, AuditAnchors anchors)
{
    public async Task<AuditReport> RunAsync(CancellationToken cancel)
    {
        var schools = await db.AuditHeads.AsNoTracking().Select(head => head.SchoolId).ToListAsync(cancel);
        schools.AddRange(await db.AuditEntries.AsNoTracking().Select(entry => entry.SchoolId).Distinct().ToListAsync(cancel));
        var chains = new List<ChainReport>();
        foreach (var school in schools.Concat(anchors.Schools()).Distinct().Order()) chains.Add(await RunAsync(school, cancel));
        var names = await db.Schools.AsNoTracking().ToDictionaryAsync(school => school.Id, school => school.Name, cancel);
        return new AuditReport([.. chains.Select(chain => (NameOf(chain.SchoolId), chain))]);

        string NameOf(Guid school) => school == Guid.Empty ? "What stands above schools" : names.GetValueOrDefault(school, $"School {school}");
    }

    /// <summary>One school's chain.</summary>
    public async Task<ChainReport> RunAsync(Guid schoolId, CancellationToken cancel)
    {
        // Before the rows: a later row only adds to what it says.
        var walk = new Walk(schoolId, keys.Audit, await anchors.ReadAsync(schoolId, cancel));
        for (var seen = long.MinValue; ; seen = walk.Position)
        {
            var rows = db.AuditEntries.AsNoTracking().Where(entry => entry.SchoolId == schoolId && entry.Position > seen)
                .OrderBy(entry => entry.Position).AsAsyncEnumerable();
            await foreach (var entry in rows.WithCancellation(cancel))
            {
                if (!walk.Follows(entry)) return walk.Report;
            }

            // After the rows: where it lies beyond them, somebody wrote in between, and there is more to walk.
            var head = await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(head => head.SchoolId == schoolId, cancel);
            if (walk.EndsAt(head)) return walk.Report;
            if (walk.Position == seen) return walk.CutOff();
        }
    }

    private sealed class Walk(Guid schoolId, byte[] key, AuditAnchor? anchor)
    {
        private string previous = "";
        private string? fault;

        public long Position { get; private set; }

        public ChainReport Report => new(schoolId, Position, previous, fault);

        public bool Follows(AuditEntry entry)
        {
            var expected = Position + 1;
            if (entry.Position != expected) fault = $"row {expected} is missing";
            else if (entry.SignatureAfter(key, previous) != entry.Signature) fault = $"row {expected} was altered or put in";
            else if (anchor?.Position == expected && anchor.Signature != entry.Signature) fault = $"row {expected} was replaced";
            if (fault is not null) return false;
            Position = expected;
            previous = entry.Signature;
            return true;
        }

        /// <summary>Whether the chain ends here, whole or not.</summary>
        public bool EndsAt(AuditHead? head)
        {
            if (head?.Position > Position) return false;
            if (anchor is null && Position > 0) fault = "its anchor file is missing, so a cut end would not show";
            else if (anchor == AuditAnchor.Damaged) fault = "its anchor file is damaged, so a cut end would not show";
            else if (anchor?.Position > Position) fault = $"row {Position + 1} is missing: the end of the chain was cut off";
            else if (head is null ? Position > 0 : head.Position < Position || head.Signature != previous) fault = $"the head of the chain does not match row {Position}";
            return true;
        }

        public ChainReport CutOff()
        {
            fault = $"row {Position + 1} is missing: the end of the chain was cut off";
            return Report;
        }
    }
}

/// <summary>One school's chain: how many rows were read, the signature of the last good one, and the first fault in words, or null.</summary>
public sealed record ChainReport(Guid SchoolId, long Rows, string LastSignature, string? Fault);

public sealed record AuditReport(IReadOnlyList<(string School, ChainReport Chain)> Chains)
{
    public bool IsWhole => Chains.All(each => each.Chain.Fault is null);

    /// <summary>One line each, naming the school and the row.</summary>
    public IEnumerable<string> Faults => Chains.Where(each => each.Chain.Fault is not null).Select(each => $"{each.School}: {each.Chain.Fault}.");
}
