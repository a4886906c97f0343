using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.Audit;

/// <summary>A root that has facts to record, and the rows of it (its own and its parts') that this save changes.</summary>
internal sealed record AuditedChange(Root Root, IReadOnlyList<EntityEntry> Rows);

internal static class AuditedChanges
{
    /// <summary>Pairs every changed row with the facts of its root and raises the versions of the roots that changed.</summary>
    /// <exception cref="UnrecordedChangeException">A row changed whose root has no fact, or a row that is written once changed.</exception>
    public static List<AuditedChange> Of(ChangeTracker tracker)
    {
        tracker.DetectChanges();
        var roots = new Dictionary<Guid, EntityEntry<Root>>();
        var rows = new List<EntityEntry>();
        foreach (var entry in tracker.Entries())
        {
            if (entry.Entity is Root) roots.TryAdd(((Root)entry.Entity).Id, tracker.Context.Entry((Root)entry.Entity));
            if (entry.State is EntityState.Unchanged or EntityState.Detached) continue;
            if (entry.Entity is AuditEntry && entry.State != EntityState.Added) throw new UnrecordedChangeException("An audit entry cannot be changed.");
            if (entry.Entity is AppendOnlyPart && entry.State != EntityState.Added)
            {
                throw new UnrecordedChangeException($"A {entry.Metadata.ClrType.Name} is written once and cannot be changed or removed.");
            }

            if (entry.Entity is Root or Part) rows.Add(entry);
        }

        var byRoot = rows.ToLookup(row => row.Entity is Root root ? root.Id : ((Part)row.Entity).RootId);
        foreach (var group in byRoot)
        {
            if (roots.TryGetValue(group.Key, out var root) && root.Entity.Facts.Count > 0) continue;
            throw new UnrecordedChangeException($"A {group.First().Metadata.ClrType.Name} changed without a fact on its root that says why.");
        }

        var changes = new List<AuditedChange>();
        foreach (var root in roots.Values.Where(root => root.Entity.Facts.Count > 0))
        {
            var changed = byRoot[root.Entity.Id].ToList();
            if (changed.Count > 0 && root.State != EntityState.Deleted)
            {
                var version = root.Property(entity => entity.Version);
                version.CurrentValue = version.OriginalValue + 1;
            }

            changes.Add(new AuditedChange(root.Entity, changed));
        }

        return changes;
    }
}

/// <summary>A fault of ours: something audited was about to change without a word of why. Nothing was saved.</summary>
public sealed class UnrecordedChangeException(string message) : InvalidOperationException(message);
