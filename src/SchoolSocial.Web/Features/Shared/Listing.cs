using Microsoft.EntityFrameworkCore;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>One page of a list, and how many there are: exactly up to a thousand, for counting further costs more than it tells.</summary>
public sealed record Listing<TRow>(IReadOnlyList<TRow> Rows, int Count, int Page, int Length = Listing.PageLength)
{
    public string CountWords => Count > Listing.CountedTo ? $"{Listing.CountedTo:N0}+" : $"{Count:N0}";

    public int Pages => Math.Max(1, (Math.Min(Count, Listing.CountedTo) + Length - 1) / Length);

    public Listing<TOther> Of<TOther>(IEnumerable<TOther> rows) => new([.. rows], Count, Page, Length);
}

public static class Listing
{
    public const int PageLength = 25;
    public const int CountedTo = 1_000;

    /// <summary>Reads the asked page of a sorted query; a page beyond the last is the last.</summary>
    public static async Task<Listing<TRow>> PageAsync<TRow>(this IQueryable<TRow> sorted, int page, CancellationToken cancel, int length = PageLength)
    {
        var count = await sorted.Take(CountedTo + 1).CountAsync(cancel);
        var pages = Math.Max(1, (Math.Min(count, CountedTo) + length - 1) / length);
        var asked = Math.Clamp(page, 1, pages);
        return new Listing<TRow>(await sorted.Skip((asked - 1) * length).Take(length).ToListAsync(cancel), count, asked, length);
    }
}
