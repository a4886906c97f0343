using Microsoft.Extensions.Caching.Memory;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>
/// What one person was shown at one address, kept in memory until anything of their school is saved by anybody, what they hold changes, or
/// the minute ends (docs/decisions/0064). Another person's page it never is: who looks, and as what, is part of the key.
/// </summary>
public sealed class PageMemory(ChainEnds chains, SchoolClock clock) : IDisposable
{
    private const int MostPages = 1_000;

    private readonly MemoryCache pages = new(new MemoryCacheOptions { SizeLimit = MostPages });

    public async Task<Remembered<T>> RecallAsync<T>(Actor viewer, HttpRequest request, Func<Task<T>> read, CancellationToken cancel)
        where T : class
    {
        // The end is read before the records: a change meanwhile is at worst read early, and never missed.
        var end = await chains.OfAsync(viewer.SchoolId, cancel);
        var key = string.Join(
            ' ', viewer.SchoolId, viewer.PersonId, string.Join(',', viewer.Roles.Order()), end, clock.Now.Ticks / TimeSpan.TicksPerMinute, request.Path, request.QueryString);
        if (pages.TryGetValue(key, out T? known)) return new Remembered<T>(key, known!);
        var page = await read();
        pages.Set(key, page, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1) });
        return new Remembered<T>(key, page);
    }

    public void Dispose() => pages.Dispose();
}

/// <param name="Key">The same for the same page, for a view that keeps what it has drawn.</param>
/// <param name="Page">What is shown; nobody changes it.</param>
public sealed record Remembered<T>(string Key, T Page);
