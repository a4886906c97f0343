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
    public static Task<IReadOnlyList<Repeat>> RepeatedPupilsAsync(this SchoolDb db, Actor viewer, BoardSpan span, int most, CancellationToken cancel) => RepeatsAsync(
        db.NamedIn(viewer, span).Where(person => person.PupilId != null).Select(person => new Named { ConcernId = person.ConcernId, Id = person.PupilId!.Value }),
        ids => db.Pupils.AsNoTracking().Where(pupil => pupil.SchoolId == viewer.SchoolId && ids.Contains(pupil.Id)).ToDictionaryAsync(pupil => pupil.Id, pupil => pupil.Name, cancel),
        most, cancel);

    public static Task<IReadOnlyList<Repeat>> RepeatedGuardiansAsync(this SchoolDb db, Actor viewer, BoardSpan span, int most, CancellationToken cancel) => RepeatsAsync(
        db.NamedIn(viewer, span).Where(person => person.GuardianId != null).Select(person => new Named { ConcernId = person.ConcernId, Id = person.GuardianId!.Value }),
        ids => db.Guardians.AsNoTracking().Where(guardian => guardian.SchoolId == viewer.SchoolId && ids.Contains(guardian.Id)).ToDictionaryAsync(guardian => guardian.Id, guardian => guardian.Name, cancel),
        most, cancel);

    public static Task<IReadOnlyList<Repeat>> RepeatedAdultsAsync(this SchoolDb db, Actor viewer, BoardSpan span, int most, CancellationToken cancel) => RepeatsAsync(
        db.NamedIn(viewer, span).Where(person => person.PersonId != null).Select(person => new Named { ConcernId = person.ConcernId, Id = person.PersonId!.Value }),
        ids => db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancel),
        most, cancel);

    public static async Task<IReadOnlyList<Repeat>> RepeatedAccountsAsync(this SchoolDb db, Actor viewer, BoardSpan span, DateTime now, int most, CancellationToken cancel)
    {
        var seen = await db.AccountsVisibleToAsync(viewer, now, cancel);
        return await RepeatsAsync(
            db.ConcernsOfSpan(viewer, span).SelectMany(concern => concern.Links).Where(link => link.Kind == LinkKind.Account && seen.Any(account => account.Id == link.TargetId))
                .Select(link => new Named { ConcernId = link.ConcernId, Id = link.TargetId }),
            ids => db.Accounts.AsNoTracking().Where(account => account.SchoolId == viewer.SchoolId && ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name, cancel),
            most, cancel);
    }

    private static IQueryable<ConcernPerson> NamedIn(this SchoolDb db, Actor viewer, BoardSpan span) =>
        db.ConcernsOfSpan(viewer, span).SelectMany(concern => concern.People).Where(person => person.RemovedAt == null);

    /// <summary>Those who are named in more than one concern, as far as <paramref name="names"/> gives them a name.</summary>
    private static async Task<IReadOnlyList<Repeat>> RepeatsAsync(
        IQueryable<Named> named, Func<IReadOnlyCollection<Guid>, Task<Dictionary<Guid, string>>> names, int most, CancellationToken cancel)
    {
        var often = await named.Distinct().GroupBy(each => each.Id).Select(group => new { Id = group.Key, Count = group.Count() })
            .Where(each => each.Count > 1).OrderByDescending(each => each.Count).ThenBy(each => each.Id).Take(most).ToListAsync(cancel);
        var known = await names([.. often.Select(each => each.Id)]);
        return [.. often.Where(each => known.ContainsKey(each.Id)).Select(each => new Repeat(each.Id, known[each.Id], each.Count))];
    }

    private sealed class Named
    {
        public Guid ConcernId { get; init; }

        public Guid Id { get; init; }
    }
}
