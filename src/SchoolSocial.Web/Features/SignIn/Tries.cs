using System.Collections.Concurrent;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>
/// Counts what went wrong at the door, by the address it came from and by the email it was about. Only failures count, so a staff
/// room that signs in behind one address at half past eight is never held up by its own number.
/// </summary>
public sealed class Tries(TimeProvider time)
{
    public static readonly TryLimit ByAddress = new("address", 60, TimeSpan.FromMinutes(5));
    public static readonly TryLimit ByEmail = new("email", 10, TimeSpan.FromMinutes(15));
    public static readonly TryLimit LettersByEmail = new("letters", 3, TimeSpan.FromHours(1));

    private const int Crowded = 10_000;

    private readonly ConcurrentDictionary<(string, string), Counted> counts = new();

    // One guess at a time for one email: many at once would all be weighed before the first is counted.
    private readonly SemaphoreSlim[] turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    public bool AreSpent(TryLimit limit, string key) =>
        counts.TryGetValue((limit.Name, key), out var count) && count.Until > Now && count.Failures >= limit.Greatest;

    public void Count(TryLimit limit, string key)
    {
        if (counts.Count > Crowded) Forget();
        counts.AddOrUpdate(
            (limit.Name, key),
            _ => new Counted(1, Now + limit.Within),
            (_, count) => count.Until > Now ? count with { Failures = count.Failures + 1 } : new Counted(1, Now + limit.Within));
    }

    /// <summary>Somebody got it right: what went wrong before was a slip.</summary>
    public void Forgive(TryLimit limit, string key) => counts.TryRemove((limit.Name, key), out _);

    public async Task<IDisposable> TurnAsync(string key, CancellationToken cancel)
    {
        var turn = turns[(uint)StringComparer.Ordinal.GetHashCode(key) % turns.Length];
        await turn.WaitAsync(cancel);
        return new Turn(turn);
    }

    private DateTimeOffset Now => time.GetUtcNow();

    private void Forget()
    {
        foreach (var (key, count) in counts)
        {
            if (count.Until <= Now) counts.TryRemove(key, out _);
        }
    }

    private sealed record Counted(int Failures, DateTimeOffset Until);

    private sealed class Turn(SemaphoreSlim held) : IDisposable
    {
        public void Dispose() => held.Release();
    }
}

/// <summary>So many failures within so long.</summary>
public sealed record TryLimit(string Name, int Greatest, TimeSpan Within);
