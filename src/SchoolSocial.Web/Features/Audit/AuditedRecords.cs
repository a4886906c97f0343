using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>The records that somebody means by a reference or a name, among those they may see, and what records are called.</summary>
public static class AuditedRecords
{
    /// <summary>Names shared by more records than this do not narrow anything.</summary>
    private const int Most = 100;

    /// <summary>An engine takes only so many values in one question.</summary>
    private const int AtOnce = 500;

    public static async Task<IReadOnlyList<Guid>> FindAsync(SchoolDb db, Actor viewer, string typed, CancellationToken cancel)
    {
        var found = new List<Guid>();
        if (Domain.Common.Reference.Tidy(typed) is { } code)
        {
            // Which of their rows the reader may see is decided with the rows.
            foreach (var kind in AuditKinds.For(viewer).Where(kind => kind.FindAsync is not null)) found.AddRange(await kind.FindAsync!(db, viewer.SchoolId, code, cancel));
        }

        found.AddRange(await IdsAsync(db.AdultsVisibleTo(viewer).Called(typed), cancel));
        if (viewer.May(Can.ReadPupils))
        {
            found.AddRange(await IdsAsync(db.PupilsOf(viewer).Called(typed), cancel));
            found.AddRange(await IdsAsync(db.GuardiansOf(viewer).Called(typed), cancel));
        }

        // With a record go its holds, and with a person the roles they were given.
        found.AddRange(await IdsAsync(db.LegalHolds.Where(hold => hold.SchoolId == viewer.SchoolId && found.Contains(hold.HeldId)), cancel));
        found.AddRange(await IdsAsync(db.AppointmentsAt(viewer).Where(appointment => found.Contains(appointment.PersonId)), cancel));
        return found;
    }

    public static async Task<IReadOnlyDictionary<Guid, AuditedRecord>> ReadAsync(
        SchoolDb db, IEnumerable<(string Kind, Guid Id)> records, CancellationToken cancel)
    {
        var read = new Dictionary<Guid, AuditedRecord>();
        foreach (var kind in records.Distinct().GroupBy(record => record.Kind, record => record.Id))
        {
            foreach (var ids in kind.Chunk(AtOnce))
            {
                foreach (var record in await AuditKinds.Of(kind.Key).ReadAsync(db, ids, cancel)) read[record.Id] = record;
            }
        }

        return read;
    }

    private static Task<List<Guid>> IdsAsync<TRoot>(IQueryable<TRoot> records, CancellationToken cancel)
        where TRoot : Root => records.OrderBy(record => record.Id).Select(record => record.Id).Take(Most).ToListAsync(cancel);
}
