using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.Demo;

/// <summary>
/// What happens in the demo school, each thing at its own moment of the past. It is told in order of time and saved in small
/// parts, none of which holds two happenings of one record: so the audit reads as if the school had lived it.
/// </summary>
public sealed class Timeline(SchoolDb db, DateTime now)
{
    private const int Part = 150;
    private readonly PriorityQueue<Happening, (DateTime At, int Order)> ahead = new();
    private readonly HashSet<Guid> unsaved = [];
    private readonly Dictionary<Guid, Root> saved = [];
    private int order;

    public DateTime Now => now;

    /// <summary>Puts a happening where it belongs; one that lies after today has not happened and is left out.</summary>
    /// <param name="at">When (UTC).</param>
    /// <param name="about">The record it changes or makes.</param>
    /// <param name="happens">What is done; it may put more ahead of itself.</param>
    public void Add(DateTime at, Guid about, Action happens)
    {
        if (at <= now) ahead.Enqueue(new Happening(about, happens), (at, order++));
    }

    /// <summary>The same for what is worked out from all that is kept by then.</summary>
    public void AddReading(DateTime at, Guid about, Func<CancellationToken, Task> happens)
    {
        if (at <= now) ahead.Enqueue(new Happening(about, null, happens), (at, order++));
    }

    public async Task TellAsync(CancellationToken cancel)
    {
        while (ahead.TryDequeue(out var next, out _))
        {
            if (unsaved.Count >= Part || unsaved.Contains(next.About) || next.Reads is not null) await SaveAsync(cancel);
            if (saved.TryGetValue(next.About, out var root)) Hold(root);
            next.Happens?.Invoke();
            if (next.Reads is not null) await next.Reads(cancel);
            unsaved.Add(next.About);
        }

        await SaveAsync(cancel);
    }

    /// <summary>A new record, whose next happening waits for the next part.</summary>
    public void Begin(Root root)
    {
        db.Add(root);
        unsaved.Add(root.Id);
    }

    /// <summary>Takes up again a record that was let go after an earlier save; whatever else happens to it waits for the next part.</summary>
    public void Hold(Root root)
    {
        if (db.Entry(root).State == EntityState.Detached) db.Attach(root);
        unsaved.Add(root.Id);
    }

    private async Task SaveAsync(CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        foreach (var entry in db.ChangeTracker.Entries<Root>()) saved[entry.Entity.Id] = entry.Entity;

        // Held no longer than needed: a context looks at everything it holds at every save.
        db.ChangeTracker.Clear();
        unsaved.Clear();
    }

    private sealed record Happening(Guid About, Action? Happens, Func<CancellationToken, Task>? Reads = null);
}
