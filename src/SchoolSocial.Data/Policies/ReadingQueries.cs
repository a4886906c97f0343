using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Policies.Readings;

namespace SchoolSocial.Data.Policies;

/// <summary>What has been signed, by policy and person.</summary>
public static class ReadingQueries
{
    /// <summary>Every version that these readings hold a signature under, and as whom it was signed.</summary>
    public static async Task<ILookup<(Guid PolicyId, Guid PersonId), SignedAs>> SignedAsync(this IQueryable<Reading> readings, CancellationToken cancel) =>
        (await readings.Where(reading => reading.PersonId != null)
            .SelectMany(reading => reading.Acknowledgements, (reading, each) => new { reading.PolicyId, PersonId = reading.PersonId!.Value, each.VersionNumber, each.Reader })
            .ToListAsync(cancel))
        .ToLookup(each => (each.PolicyId, each.PersonId), each => new SignedAs(each.VersionNumber, each.Reader));
}
