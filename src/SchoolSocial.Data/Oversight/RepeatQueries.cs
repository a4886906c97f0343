using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;

namespace SchoolSocial.Data.Oversight;

/// <summary>Somebody or something that more than one concern of the span names.</summary>
public sealed record Repeat(Guid Id, string Name, int Count);

/// <summary>Who and what comes up again, most often first; only among what the viewer may see, and by name only what they may look up.</summary>
public static class RepeatQueries
{
    public static async Task<IReadOnlyList<Repeat>> RepeatedPupilsAsync(this SchoolDb db, Actor viewer, BoardSpan span, int most, CancellationToken cancel)
    {
        var often = await OftenAsync(db.NamedIn(viewer, span).Where(person => person.PupilId != null).Select(person => new Named { ConcernId = person.ConcernId, Id = person.PupilId!.Value }), most, cancel);
        var ids = often.Select(each => each.Key).ToList();
        return WithNames(often, (await db.Pupils.AsNoTracking().Where(pupil => pupil.SchoolId == viewer.SchoolId && ids.Contains(pupil.Id)).ToListAsync(cancel)).ToDictionary(pupil => pupil.Id, pupil => pupil.Name));
    }

    public static async Task<IReadOnlyList<Repeat>> RepeatedGuardiansAsync(this SchoolDb db, Actor viewer, BoardSpan span, int most, CancellationToken cancel)
    {
        var often = await OftenAsync(db.NamedIn(viewer, span).Where(person => person.GuardianId != null).Select(person => new Named { ConcernId = person.ConcernId, Id = person.GuardianId!.Value }), most, cancel);
        var ids = often.Select(each => each.Key).ToList();
        return WithNames(often, (await db.Guardians.AsNoTracking().Where(guardian => guardian.SchoolId == viewer.SchoolId && ids.Contains(guardian.Id)).ToListAsync(cancel)).ToDictionary(guardian => guardian.Id, guardian => guardian.Name));
    }

    public static async Task<IReadOnlyList<Repeat>> RepeatedAdultsAsync(this SchoolDb db, Actor viewer, BoardSpan span, int most, CancellationToken cancel)
    {
        var often = await OftenAsync(db.NamedIn(viewer, span).Where(person => person.PersonId != null).Select(person => new Named { ConcernId = person.ConcernId, Id = person.PersonId!.Value }), most, cancel);
        var ids = often.Select(each => each.Key).ToList();
        return WithNames(often, (await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToListAsync(cancel)).ToDictionary(person => person.Id, person => person.Name));
    }

    public static async Task<IReadOnlyList<Repeat>> RepeatedAccountsAsync(this SchoolDb db, Actor viewer, BoardSpan span, DateTime now, int most, CancellationToken cancel)
    {
        var seen = await db.AccountsVisibleToAsync(viewer, now, cancel);
        var often = await OftenAsync(
            db.ConcernsOfSpan(viewer, span).SelectMany(concern => concern.Links).Where(link => link.Kind == LinkKind.Account && seen.Any(account => account.Id == link.TargetId))
                .Select(link => new Named { ConcernId = link.ConcernId, Id = link.TargetId }), most, cancel);
        var ids = often.Select(each => each.Key).ToList();
        return WithNames(often, await db.Accounts.AsNoTracking().Where(account => account.SchoolId == viewer.SchoolId && ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name, cancel));
    }

    private static IQueryable<ConcernPerson> NamedIn(this SchoolDb db, Actor viewer, BoardSpan span) =>
        db.ConcernsOfSpan(viewer, span).SelectMany(concern => concern.People).Where(person => person.RemovedAt == null);

    private static async Task<List<KeyValuePair<Guid, int>>> OftenAsync(IQueryable<Named> named, int most, CancellationToken cancel) =>
        [.. (await named.Distinct().GroupBy(each => each.Id).Select(group => new { group.Key, Count = group.Count() })
            .Where(each => each.Count > 1).OrderByDescending(each => each.Count).ThenBy(each => each.Key).Take(most).ToListAsync(cancel)).Select(each => KeyValuePair.Create(each.Key, each.Count))];

    private static IReadOnlyList<Repeat> WithNames(List<KeyValuePair<Guid, int>> often, Dictionary<Guid, string> names) =>
        [.. often.Where(each => names.ContainsKey(each.Key)).Select(each => new Repeat(each.Key, names[each.Key], each.Value))];

    private sealed class Named
    {
        public Guid ConcernId { get; init; }

        public Guid Id { get; init; }
    }
}
