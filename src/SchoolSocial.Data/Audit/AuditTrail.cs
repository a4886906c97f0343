using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SchoolSocial.Data.Common;

namespace SchoolSocial.Data.Audit;

/// <summary>Turns the facts of a save into signed links of the chain of each school concerned.</summary>
public sealed partial class AuditTrail(KeyRing keys, Vault vault, AuditAnchors anchors, ILogger<AuditTrail> log)
{
    /// <summary>Adds the rows to the context, within its open transaction; the head is locked first, so that the chain never forks.</summary>
    internal async Task AppendAsync(SchoolDb db, IReadOnlyList<AuditedChange> changes, WrittenTrail written, CancellationToken cancel)
    {
        // Always in the same order, so that two saves that touch two schools do not wait for each other for ever.
        foreach (var school in changes.GroupBy(change => change.Root.SchoolId).OrderBy(school => school.Key))
        {
            var head = await db.LockedHead(school.Key).AsNoTracking().SingleOrDefaultAsync(cancel);
            var state = head is null ? EntityState.Added : EntityState.Modified;
            head ??= new AuditHead { SchoolId = school.Key };
            if (await FollowsAnchorAsync(db, head, cancel)) written.Anchored.Add(head);
            foreach (var change in school) Append(head, change, written);
            db.Entry(head).State = state;
            written.Heads.Add(head);
        }

        await db.AddLinksAsync(written.Rows, cancel);
    }

    /// <summary>
    /// The save is done and stays done: an anchor that cannot be written now (a full disk) is made good by the next save, and
    /// until then lies behind the chain, which is no fault.
    /// </summary>
    internal async Task AnchorAsync(WrittenTrail written)
    {
        foreach (var head in written.Anchored)
        {
            try
            {
                await anchors.RaiseAsync(head.SchoolId, head.Position, head.Signature);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                NotAnchored(log, head.SchoolId, fault);
            }
        }
    }

    /// <summary>
    /// Whether the chain about to grow is the one the anchor knows. Where it was cut or replaced the record is saved all the same, for
    /// a concern must never be lost to that, but the anchor stays where it is and goes on giving it away.
    /// </summary>
    private async Task<bool> FollowsAnchorAsync(SchoolDb db, AuditHead head, CancellationToken cancel)
    {
        try
        {
            if (await anchors.ReadAsync(head.SchoolId, cancel) is not { } anchor) return true;
            var signature = anchor.Position >= head.Position ? head.Signature : await db.AuditEntries
                .Where(entry => entry.SchoolId == head.SchoolId && entry.Position == anchor.Position)
                .Select(entry => entry.Signature).SingleOrDefaultAsync(cancel);
            if (anchor.Position <= head.Position && anchor.Signature == signature) return true;
            Broken(log, head.SchoolId);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            NotAnchored(log, head.SchoolId, fault);
        }

        return false;
    }

    private void Append(AuditHead head, AuditedChange change, WrittenTrail written)
    {
        // The rows of one save belong to its first fact; the facts after it say what else was done.
        var columns = vault.SealIfAny(ChangedColumns.Of(change), change.Root.Id);
        foreach (var fact in change.Root.Facts)
        {
            var entry = new AuditEntry
            {
                SchoolId = head.SchoolId,
                Position = ++head.Position,
                At = fact.At,
                ActorId = fact.ActorId,
                Action = fact.Action,
                RootKind = change.Root.GetType().Name,
                RootId = change.Root.Id,
                Reason = fact.Reason,
                Changes = columns,
            };
            entry.Sign(keys.Audit, head.Signature);
            head.Signature = entry.Signature;
            written.Rows.Add(entry);
            columns = null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The audit anchor of school {SchoolId} could not be written; the records are saved")]
    private static partial void NotAnchored(ILogger log, Guid schoolId, Exception fault);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The audit chain of school {SchoolId} is not the one its anchor knows; run verify-audit")]
    private static partial void Broken(ILogger log, Guid schoolId);
}

/// <summary>What one save adds to the chains.</summary>
internal sealed class WrittenTrail
{
    public List<AuditEntry> Rows { get; } = [];

    public List<AuditHead> Heads { get; } = [];

    /// <summary>Those of the heads whose anchor may move on with them.</summary>
    public List<AuditHead> Anchored { get; } = [];
}
