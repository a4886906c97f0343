using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.Audit;

/// <summary>Turns the facts of a save into signed links of the chain of each school concerned.</summary>
public sealed class AuditTrail(KeyRing keys, Vault vault, AuditAnchors anchors)
{
    /// <summary>Adds the rows to the context, within its open transaction; the head is locked first, so that the chain never forks.</summary>
    internal async Task<WrittenTrail> AppendAsync(SchoolDb db, IReadOnlyList<AuditedChange> changes, CancellationToken cancel)
    {
        var rows = new List<AuditEntry>();
        var heads = new List<AuditHead>();

        // Always in the same order, so that two saves that touch two schools do not wait for each other for ever.
        foreach (var school in changes.GroupBy(change => change.Root.SchoolId).OrderBy(school => school.Key))
        {
            var head = await db.LockedHead(school.Key).AsNoTracking().SingleOrDefaultAsync(cancel);
            var isNew = head is null;
            head ??= new AuditHead { SchoolId = school.Key };
            foreach (var change in school)
            {
                // The rows of one save belong to its first fact; the facts after it say what else was done.
                var details = Describe(change);
                foreach (var fact in change.Root.Facts)
                {
                    var entry = new AuditEntry
                    {
                        SchoolId = school.Key,
                        Position = ++head.Position,
                        At = fact.At,
                        ActorId = fact.ActorId,
                        Action = fact.Action,
                        RootKind = change.Root.GetType().Name,
                        RootId = change.Root.Id,
                        Reason = fact.Reason,
                        Changes = vault.SealIfAny(details, change.Root.Id),
                    };
                    entry.Sign(keys.Audit, head.Signature);
                    head.Signature = entry.Signature;
                    rows.Add(entry);
                    details = null;
                }
            }

            db.Entry(head).State = isNew ? EntityState.Added : EntityState.Modified;
            heads.Add(head);
        }

        db.AuditEntries.AddRange(rows);
        return new WrittenTrail(rows, heads);
    }

    internal async Task AnchorAsync(WrittenTrail written, CancellationToken cancel)
    {
        foreach (var head in written.Heads) await anchors.RaiseAsync(head.SchoolId, head.Position, head.Signature, cancel);
    }

    private static string? Describe(AuditedChange change)
    {
        if (change.Rows.Count == 0) return null;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            foreach (var row in change.Rows) Describe(json, row);
            json.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Describe(Utf8JsonWriter json, EntityEntry row)
    {
        json.WriteStartObject();
        json.WriteString("row", row.Metadata.ClrType.Name);
        json.WriteString("id", ((Entity)row.Entity).Id);
        json.WriteString("was", row.State.ToString());
        foreach (var property in row.Properties)
        {
            if (row.State == EntityState.Modified && !property.IsModified) continue;
            if (property.Metadata.Name is nameof(Entity.Id) or nameof(Root.SchoolId) or nameof(Root.Version)) continue;
            var now = property.CurrentValue;
            if (row.State == EntityState.Added && now is null) continue;
            if (row.State == EntityState.Modified) json.WriteString(property.Metadata.Name, $"{property.OriginalValue} → {now}");
            else json.WriteString(property.Metadata.Name, now?.ToString());
        }

        json.WriteEndObject();
    }
}

/// <summary>What one save added to the chains.</summary>
internal sealed record WrittenTrail(IReadOnlyList<AuditEntry> Rows, IReadOnlyList<AuditHead> Heads);
