using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Data.Policies;

/// <summary>
/// Makes the asks that audience and appointments call for, and ends those they no longer call for. May be run at any time and as often as one
/// likes: the same facts give the same asks.
/// </summary>
public sealed class ReadingRound(SchoolDb db)
{
    /// <summary>Days before the first day of somebody who starts at which they are asked.</summary>
    private const int Beforehand = 14;

    /// <param name="schoolId">The school.</param>
    /// <param name="today">Its date.</param>
    /// <param name="now">The moment.</param>
    /// <param name="personId">Only this person, for their own page; null for everybody.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task RunAsync(Guid schoolId, DateOnly today, DateTime now, Guid? personId, CancellationToken cancel)
    {
        var policies = await db.Policies.AsNoTracking()
            .Where(policy => policy.SchoolId == schoolId || policy.Adoptions.Any(adoption => adoption.AdoptedBySchoolId == schoolId && adoption.EndedAt == null))
            .Include(policy => policy.Versions).Include(policy => policy.Steps).Include(policy => policy.Enforcements).AsSplitQuery().ToListAsync(cancel);
        var readers = await ReadersAsync(schoolId, today, personId, cancel);
        var signed = await db.PolicyReadings.AsNoTracking()
            .Where(reading => personId == null || reading.PersonId == personId)
            .Where(reading => db.Policies.Any(policy => policy.Id == reading.PolicyId && (policy.SchoolId == schoolId || policy.Adoptions.Any(adoption => adoption.AdoptedBySchoolId == schoolId && adoption.EndedAt == null))))
            .SignedAsync(cancel);
        var open = (await db.PolicyReadingAsks.Where(ask => ask.SchoolId == schoolId && ask.EndedAt == null && (personId == null || ask.PersonId == personId)).ToListAsync(cancel))
            .ToLookup(ask => (ask.PolicyId, ask.PersonId));
        var wanted = new HashSet<(Guid, Guid)>();
        foreach (var policy in policies)
        {
            foreach (var reader in readers)
            {
                var audience = reader.Audience & policy.Binding;
                if (Readers.Owes(policy, audience, signed[(policy.Id, reader.PersonId)]) is not { } version) continue;
                wanted.Add((policy.Id, reader.PersonId));
                var asked = open[(policy.Id, reader.PersonId)].ToList();
                foreach (var older in asked.Where(ask => ask.VersionNumber != version || ask.Reader != audience)) older.End(now);
                if (asked.Exists(ask => ask.VersionNumber == version && ask.Reader == audience)) continue;

                // Somebody who has become more than they were is asked anew for the same text, by the day they had.
                var had = asked.Find(ask => ask.VersionNumber == version);
                db.Add(ReadingAsk.Make(schoolId, policy.Id, reader.PersonId, version, audience, had?.AskedOn ?? today, had?.DueOn ?? Readers.DueOn(policy, today, reader.StartedOn)));
            }
        }

        foreach (var ask in open.SelectMany(asks => asks).Where(ask => !wanted.Contains((ask.PolicyId, ask.PersonId)))) ask.End(now);
        await db.SaveChangesAsync(cancel);
    }

    private async Task<List<Reader>> ReadersAsync(Guid schoolId, DateOnly today, Guid? personId, CancellationToken cancel)
    {
        var soon = today.AddDays(Beforehand);
        var held = await db.Appointments.AsNoTracking()
            .Where(appointment => appointment.SchoolId == schoolId && appointment.IsConfirmed && appointment.WithdrawnAt == null
                && appointment.FromOn <= soon && (appointment.ToOn == null || appointment.ToOn >= today) && (personId == null || appointment.PersonId == personId))
            .Select(appointment => new { appointment.PersonId, appointment.Role, appointment.FromOn }).ToListAsync(cancel);
        return [.. held.GroupBy(each => each.PersonId).Select(each => new Reader(
            each.Key, Readers.AudienceOf(each.Select(one => one.Role)), each.Min(one => one.FromOn)))];
    }

    private sealed record Reader(Guid PersonId, Audience Audience, DateOnly StartedOn);
}
