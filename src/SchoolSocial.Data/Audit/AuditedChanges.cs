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
    public static List<AuditedChange> Of(IEnumerable<EntityEntry> tracked)
    {
        var roots = new Dictionary<Guid, EntityEntry>();
        var rows = new Dictionary<Guid, List<EntityEntry>>();
        foreach (var entry in tracked)
        {
            if (entry.Entity is Root root && !roots.TryAdd(root.Id, entry))
            {
                throw new UnrecordedChangeException($"A {entry.Metadata.ClrType.Name} bears the id of another record.");
            }

            if (entry.State is EntityState.Unchanged or EntityState.Detached) continue;
            if (RootOf(entry) is not { } rootId) continue;
            if (!rows.TryGetValue(rootId, out var changed)) rows.Add(rootId, changed = []);
            changed.Add(entry);
        }

        foreach (var (rootId, changed) in rows)
        {
            if (roots.TryGetValue(rootId, out var root) && ((Root)root.Entity).Facts.Count > 0) continue;
            throw new UnrecordedChangeException($"A {changed[0].Metadata.ClrType.Name} changed without a fact on its root that says why.");
        }

        var changes = new List<AuditedChange>();
        foreach (var (rootId, entry) in roots)
        {
            var root = (Root)entry.Entity;
            if (root.Facts.Count == 0) continue;
            var changed = rows.GetValueOrDefault(rootId, []);
            changes.Add(new AuditedChange(root, changed));
            if (changed.Count == 0 || entry.State == EntityState.Deleted) continue;
            var version = entry.Property(nameof(Root.Version));
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }

        // A save may hold what happened at different times (the demo's): the chain tells it in that order.
        return [.. changes.OrderBy(change => change.Root.Facts[0].At)];
    }

    /// <summary>The root a changed row answers to; null where it need not be audited.</summary>
    private static Guid? RootOf(EntityEntry entry)
    {
        var kind = entry.Metadata.ClrType.Name;
        if (Unaudited.IsChain(entry.Entity)) throw new UnrecordedChangeException($"An {kind} is written by the save itself and by nothing else.");
        if (entry.Entity is AppendOnlyPart && entry.State != EntityState.Added)
        {
            throw new UnrecordedChangeException($"A {kind} is written once and cannot be changed or removed.");
        }

        return entry.Entity switch
        {
            Root root => root.Id,
            Part part => part.RootId,
            _ when Unaudited.Types.Contains(entry.Metadata.ClrType) => null,
            _ => throw new UnrecordedChangeException($"A {kind} is neither a root nor a part of one, so nothing would say why it changed."),
        };
    }
}

/// <summary>A fault of ours: something audited was about to change without a word of why. Nothing was saved.</summary>
public sealed class UnrecordedChangeException(string message) : InvalidOperationException(message);
