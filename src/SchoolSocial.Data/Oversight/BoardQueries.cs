using Microsoft.EntityFrameworkCore;
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
    public static async Task<IReadOnlyDictionary<string, int>> BoardCountsAsync(this SchoolDb db, Actor viewer, BoardSpan span, BoardBy by, CancellationToken cancel)
    {
        var concerns = db.ConcernsOfSpan(viewer, span);
        switch (by)
        {
            case BoardBy.Kind:
                return (await concerns.GroupBy(concern => concern.Kind).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel)).ToDictionary(each => each.Key.ToString(), each => each.Count);
            case BoardBy.Subject:
                return (await concerns.GroupBy(concern => concern.Subject).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel)).ToDictionary(each => each.Key.ToString(), each => each.Count);
            case BoardBy.Severity:
                return (await concerns.GroupBy(concern => concern.AtRisk).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel)).ToDictionary(each => each.Key.ToString(), each => each.Count);
            case BoardBy.Form:
                var forms = ConcernTags.Of(TagGroup.BullyingForm);
                return (await concerns.SelectMany(concern => concern.Tags).Where(tag => tag.UntilAt == null && forms.Contains(tag.Tag))
                    .Select(tag => new { tag.ConcernId, tag.Tag }).Distinct()
                    .GroupBy(tag => tag.Tag).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel)).ToDictionary(each => each.Key.ToString(), each => each.Count);
            case BoardBy.Platform:
                return (await concerns.SelectMany(concern => concern.PlatformReports).Select(report => new { report.ConcernId, report.Platform }).Distinct()
                    .GroupBy(report => report.Platform).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel)).ToDictionary(each => each.Key, each => each.Count);
            case BoardBy.Class:
                return (await db.InClasses(concerns).Select(each => new { each.ConcernId, each.ClassId }).Distinct()
                    .GroupBy(each => each.ClassId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel)).ToDictionary(each => each.Key.ToString(), each => each.Count);
            default:
                return (await db.InClasses(concerns).Select(each => new { each.ConcernId, each.From, each.To }).Distinct()
                    .GroupBy(each => new { each.From, each.To }).Select(group => new { group.Key.From, group.Key.To, Count = group.Count() }).ToListAsync(cancel))
                    .ToDictionary(each => each.From == each.To ? $"{each.From}" : $"{each.From}~{each.To}", each => each.Count);
        }
    }

    /// <summary>How many were logged on each local day. Counted by the hour, because a day of the school is not one of UTC.</summary>
    public static async Task<IReadOnlyDictionary<DateOnly, int>> LoggedByDayAsync(this SchoolDb db, Actor viewer, BoardSpan span, CancellationToken cancel)
    {
        var hours = await db.ConcernsOfSpan(viewer, span)
            .GroupBy(concern => new { concern.RaisedAt.Year, concern.RaisedAt.Month, concern.RaisedAt.Day, concern.RaisedAt.Hour })
            .Select(hour => new { hour.Key.Year, hour.Key.Month, hour.Key.Day, hour.Key.Hour, Count = hour.Count() }).ToListAsync(cancel);
        return hours.GroupBy(hour => SchoolTime.DateOf(new DateTime(hour.Year, hour.Month, hour.Day, hour.Hour, 0, 0, DateTimeKind.Utc)))
            .ToDictionary(day => day.Key, day => day.Sum(hour => hour.Count));
    }

    public static async Task<IReadOnlyDictionary<DateOnly, int>> HappenedByDayAsync(this SchoolDb db, Actor viewer, BoardSpan span, CancellationToken cancel) =>
        (await db.ConcernsVisibleTo(viewer).AsNoTracking().Where(concern => concern.HappenedOn >= span.From && concern.HappenedOn <= span.To)
            .GroupBy(concern => concern.HappenedOn).Select(day => new { day.Key, Count = day.Count() }).ToListAsync(cancel)).ToDictionary(day => day.Key, day => day.Count);

    /// <summary>How long those logged in the span waited until somebody took them in hand, and how long until they were closed.</summary>
    public static async Task<(Pace? Acknowledged, Pace? Closed)> PaceAsync(this SchoolDb db, Actor viewer, BoardSpan span, CancellationToken cancel)
    {
        var times = await db.ConcernsOfSpan(viewer, span).Where(concern => concern.Status != ConcernStatus.Raised).Select(concern => new
        {
            concern.RaisedAt,
            Acknowledged = concern.Acknowledgements.Min(each => (DateTime?)each.At),
            Closed = concern.Closures.Where(each => each.ReopenedAt == null).Min(each => (DateTime?)each.ClosedAt),
        }).ToListAsync(cancel);
        return (
            Pace.Of(times.Where(each => each.Acknowledged is not null).Select(each => each.Acknowledged!.Value - each.RaisedAt)),
            Pace.Of(times.Where(each => each.Closed is not null).Select(each => each.Closed!.Value - each.RaisedAt)));
    }

    /// <summary>The children named in more than one concern of the span, most often first.</summary>
    public static async Task<IReadOnlyList<(Guid PupilId, string Name, int Count)>> RepeatedPupilsAsync(this SchoolDb db, Actor viewer, BoardSpan span, int most, CancellationToken cancel)
    {
        var often = await db.ConcernsOfSpan(viewer, span).SelectMany(concern => concern.People).Where(person => person.RemovedAt == null && person.PupilId != null)
            .Select(person => new { person.ConcernId, PupilId = person.PupilId!.Value }).Distinct()
            .GroupBy(person => person.PupilId).Select(group => new { group.Key, Count = group.Count() })
            .Where(each => each.Count > 1).OrderByDescending(each => each.Count).ThenBy(each => each.Key).Take(most).ToListAsync(cancel);
        var ids = often.Select(each => each.Key).ToList();
        var names = (await db.Pupils.AsNoTracking().Where(pupil => pupil.SchoolId == viewer.SchoolId && ids.Contains(pupil.Id)).ToListAsync(cancel)).ToDictionary(pupil => pupil.Id, pupil => pupil.Name);
        return [.. often.Where(each => names.ContainsKey(each.Key)).Select(each => (each.Key, names[each.Key], each.Count))];
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
