using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Oversight;

/// <summary>
/// What the board counts. Each begins with who looks: somebody kept from a concern gets the numbers of a school where it never was (OVE-02).
/// A concern counts once under each word it bears, and so once in the list behind it.
/// </summary>
public static class BoardQueries
{
    public static IQueryable<Concern> ConcernsOfSpan(this SchoolDb db, Actor viewer, BoardSpan span)
    {
        var (start, end) = (SchoolTime.StartOf(span.From), SchoolTime.StartOf(span.To.AddDays(1)));
        return db.ConcernsVisibleTo(viewer).AsNoTracking().Where(concern => concern.RaisedAt >= start && concern.RaisedAt < end);
    }

    /// <summary>How many bear each word; the words as the address of the list names them.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> BoardCountsAsync(this SchoolDb db, Actor viewer, BoardSpan span, BoardBy by, DateTime now, CancellationToken cancel)
    {
        var concerns = db.ConcernsOfSpan(viewer, span);
        switch (by)
        {
            case BoardBy.Kind:
                return Named(await concerns.Select(concern => new Under<ConcernKind> { Id = concern.Id, Word = concern.Kind }).CountsAsync(cancel));
            case BoardBy.Subject:
                return Named(await concerns.Select(concern => new Under<ConcernSubject> { Id = concern.Id, Word = concern.Subject }).CountsAsync(cancel));
            case BoardBy.Severity:
                return Named(await concerns.Select(concern => new Under<AtRisk> { Id = concern.Id, Word = concern.AtRisk }).CountsAsync(cancel));
            case BoardBy.Form:
                var forms = ConcernTags.Of(TagGroup.BullyingForm);
                return Named(await concerns.SelectMany(concern => concern.Tags).Where(tag => tag.UntilAt == null && forms.Contains(tag.Tag))
                    .Select(tag => new Under<ConcernTag> { Id = tag.ConcernId, Word = tag.Tag }).CountsAsync(cancel));
            case BoardBy.Platform:
                return Named(await concerns.SelectMany(concern => concern.PlatformReports)
                    .Select(report => new Under<string> { Id = report.ConcernId, Word = report.Platform }).CountsAsync(cancel));
            case BoardBy.Account:
                // An account that the viewer may not see is not told of by way of a concern.
                var seen = await db.AccountsVisibleToAsync(viewer, now, cancel);
                return Named(await concerns.SelectMany(concern => concern.Links).Where(link => link.Kind == LinkKind.Account && seen.Any(account => account.Id == link.TargetId))
                    .Select(link => new Under<Guid> { Id = link.ConcernId, Word = link.TargetId }).CountsAsync(cancel));
            case BoardBy.Class:
                return Named(await db.InClasses(concerns).Select(each => new Under<Guid> { Id = each.ConcernId, Word = each.ClassId }).CountsAsync(cancel));
            default:
                return (await db.InClasses(concerns).Select(each => new { each.ConcernId, each.From, each.To }).Distinct()
                    .GroupBy(each => new { each.From, each.To }).Select(group => new { group.Key.From, group.Key.To, Count = group.Count() }).ToListAsync(cancel))
                    .ToDictionary(each => each.From == each.To ? $"{each.From}" : $"{each.From}~{each.To}", each => each.Count);
        }

        static Dictionary<string, int> Named<TWord>(Dictionary<TWord, int> counts)
            where TWord : notnull => counts.ToDictionary(word => word.Key.ToString()!, word => word.Value);
    }

    /// <summary>How many were logged on each local day. Counted by the hour, because a day of the school is not one of UTC.</summary>
    public static async Task<IReadOnlyDictionary<DateOnly, int>> LoggedByDayAsync(this SchoolDb db, Actor viewer, BoardSpan span, CancellationToken cancel)
    {
        var hours = await db.ConcernsOfSpan(viewer, span)
            .Select(concern => new { concern.Id, concern.RaisedAt.Year, concern.RaisedAt.Month, concern.RaisedAt.Day, concern.RaisedAt.Hour }).Distinct()
            .GroupBy(concern => new { concern.Year, concern.Month, concern.Day, concern.Hour })
            .Select(hour => new { hour.Key.Year, hour.Key.Month, hour.Key.Day, hour.Key.Hour, Count = hour.Count() }).ToListAsync(cancel);
        return hours.GroupBy(hour => SchoolTime.DateOf(new DateTime(hour.Year, hour.Month, hour.Day, hour.Hour, 0, 0, DateTimeKind.Utc)))
            .ToDictionary(day => day.Key, day => day.Sum(hour => hour.Count));
    }

    public static async Task<IReadOnlyDictionary<DateOnly, int>> HappenedByDayAsync(this SchoolDb db, Actor viewer, BoardSpan span, CancellationToken cancel) =>
        await db.ConcernsVisibleTo(viewer).AsNoTracking().Where(concern => concern.HappenedOn >= span.From && concern.HappenedOn <= span.To)
            .Select(concern => new Under<DateOnly> { Id = concern.Id, Word = concern.HappenedOn }).CountsAsync(cancel);

    /// <summary>How long those logged in the span waited until somebody took them in hand, and how long until they were closed.</summary>
    public static async Task<(Pace? Acknowledged, Pace? Closed)> PaceAsync(this SchoolDb db, Actor viewer, BoardSpan span, CancellationToken cancel)
    {
        var concerns = db.ConcernsOfSpan(viewer, span);
        return (
            await PaceAsync(concerns.Where(concern => concern.SecondsToAcknowledge != null).Select(concern => concern.SecondsToAcknowledge!.Value), cancel),
            await PaceAsync(concerns.Where(concern => concern.SecondsToClose != null).Select(concern => concern.SecondsToClose!.Value), cancel));
    }

    /// <summary>The database counts and goes to the place: a period's times are never read.</summary>
    private static async Task<Pace?> PaceAsync(IQueryable<int> seconds, CancellationToken cancel)
    {
        var count = await seconds.CountAsync(cancel);
        return count == 0 ? null : new Pace(count, await AtAsync(Pace.Rank(count, 50)), await AtAsync(Pace.Rank(count, 90)));

        async Task<TimeSpan> AtAsync(int rank) => TimeSpan.FromSeconds(await seconds.OrderBy(each => each).Skip(rank).FirstAsync(cancel));
    }

    private static IQueryable<InClass> InClasses(this SchoolDb db, IQueryable<Concern> concerns) =>
        from concern in concerns
        from person in concern.People
        where person.RemovedAt == null
        join member in db.Set<ClassMembership>() on person.PupilId equals member.PupilId
        where member.FromOn <= concern.HappenedOn && (member.ToOn == null || member.ToOn >= concern.HappenedOn)
        join joined in db.Classes on member.SchoolClassId equals joined.Id
        select new InClass { ConcernId = concern.Id, ClassId = joined.Id, From = joined.FromYearGroup, To = joined.ToYearGroup };

    private sealed class InClass
    {
        public Guid ConcernId { get; init; }

        public Guid ClassId { get; init; }

        public int From { get; init; }

        public int To { get; init; }
    }
}
