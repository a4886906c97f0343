using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Data.Undertakings;

/// <summary>Somebody appointed lately, or soon to begin, for whom no induction has been begun.</summary>
public sealed record NewPerson(Guid PersonId, string Name, DateOnly FromOn);

/// <summary>The ways to starters, and what their own records show of them.</summary>
public static class StarterQueries
{
    private const int Lately = 90;
    private const int Most = 100;

    public static IQueryable<Starter> StartersAt(this SchoolDb db, Actor viewer) =>
        db.Starters.Include(starter => starter.Tasks).Include(starter => starter.Done).AsSplitQuery().Where(starter => starter.SchoolId == viewer.SchoolId);

    public static async Task<IReadOnlyDictionary<Guid, StarterFacts>> StarterFactsAsync(this SchoolDb db, Guid schoolId, IEnumerable<Starter> starters, CancellationToken cancel)
    {
        var people = starters.Select(starter => starter.PersonId).OfType<Guid>().Distinct().ToList();
        if (people.Count == 0) return new Dictionary<Guid, StarterFacts>();
        var waiting = (await db.PolicyReadingAsks.Where(ask => ask.SchoolId == schoolId && people.Contains(ask.PersonId) && ask.EndedAt == null)
            .Select(ask => new { ask.PersonId, ask.AskedOn }).ToListAsync(cancel)).ToLookup(each => each.PersonId, each => each.AskedOn);
        var signed = await db.PolicyReadings.Where(reading => reading.SchoolId == schoolId && reading.PersonId != null && people.Contains(reading.PersonId.Value) && reading.Acknowledgements.Any())
            .Select(reading => new Under<Guid> { Id = reading.Id, Word = reading.PersonId!.Value }).CountsAsync(cancel);
        var looked = await db.SelfChecks.Where(check => check.SchoolId == schoolId && people.Contains(check.PersonId))
            .GroupBy(check => check.PersonId).Select(group => new { group.Key, On = group.Max(check => check.DoneOn) }).ToDictionaryAsync(each => each.Key, each => each.On, cancel);
        return people.ToDictionary(person => person, person => new StarterFacts(
            [.. waiting[person]], signed.GetValueOrDefault(person), looked.TryGetValue(person, out var on) ? on : null));
    }

    public static StarterFacts Of(this IReadOnlyDictionary<Guid, StarterFacts> facts, Starter starter) =>
        starter.PersonId is { } person ? facts.GetValueOrDefault(person, StarterFacts.None) : StarterFacts.None;

    /// <summary>Whoever was first appointed within the last three months, or begins later, and stands on no list.</summary>
    public static async Task<IReadOnlyList<NewPerson>> NotBegunAsync(this SchoolDb db, Guid schoolId, DateOnly today, CancellationToken cancel)
    {
        var since = today.AddDays(-Lately);
        var here = db.Appointments.AsNoTracking().Where(each => each.SchoolId == schoolId && each.IsConfirmed && each.WithdrawnAt == null);
        var found = await here.Where(each => (each.ToOn == null || each.ToOn >= today) && each.FromOn >= since)
            .Where(each => !here.Any(earlier => earlier.PersonId == each.PersonId && earlier.FromOn < since))
            .Where(each => !db.Starters.Any(starter => starter.SchoolId == schoolId && starter.PersonId == each.PersonId))
            .Join(db.People, each => each.PersonId, person => person.Id, (each, person) => new { Person = person, each.FromOn })
            .OrderBy(each => each.FromOn).Take(Most).ToListAsync(cancel);
        return [.. found.GroupBy(each => each.Person.Id).Select(each => new NewPerson(each.Key, each.First().Person.Name, each.Min(one => one.FromOn)))];
    }
}
