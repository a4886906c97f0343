using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Web.Features.Shared;

namespace SchoolSocial.Web.Hosting.Jobs;

/// <summary>A lease that is held: the one row of a job, which no other node may take until it is let go or has run out.</summary>
public sealed class LeaseHold : IAsyncDisposable
{
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(2);

    private static readonly string Node = $"{Environment.MachineName} {Environment.ProcessId}";

    private readonly SchoolDb db;
    private readonly TimeProvider time;
    private readonly Lease lease;

    private LeaseHold(SchoolDb db, TimeProvider time, Lease lease)
    {
        this.db = db;
        this.time = time;
        this.lease = lease;
    }

    /// <summary>Null where another node holds it.</summary>
    public static async Task<LeaseHold?> TakeAsync(string name, SchoolDb db, TimeProvider time, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var lease = await db.Leases.SingleOrDefaultAsync(lease => lease.Name == name, cancel);
        if (lease is null) db.Add(lease = new Lease { Name = name });

        // A lease that runs longer than any is given was taken by a clock that was wrong: it is free.
        else if (lease.UntilAt > now && lease.UntilAt <= now + Length) return null;
        lease.Holder = Node[..Math.Min(Node.Length, Lease.HolderMaxLength)];
        var hold = new LeaseHold(db, time, lease);
        return await hold.KeepAsync(cancel) ? hold : null;
    }

    /// <summary>Holds it for another while; false where it was lost, because this node was too slow.</summary>
    public async Task<bool> KeepAsync(CancellationToken cancel)
    {
        lease.UntilAt = time.GetUtcNow().UtcDateTime + Length;
        lease.Version++;
        return await db.TrySaveAsync(cancel) == SaveOutcome.Saved;
    }

    public async ValueTask DisposeAsync()
    {
        if (db.Entry(lease).State == EntityState.Detached) return;
        lease.UntilAt = time.GetUtcNow().UtcDateTime;
        lease.Version++;
        await db.TrySaveAsync(CancellationToken.None);
    }
}
