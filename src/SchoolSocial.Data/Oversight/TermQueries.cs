using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Policies;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Oversight;

/// <summary>What is counted for the governors' page of a term, and the pages that were published.</summary>
public static class TermQueries
{
    /// <summary>The published pages of the viewer's school with what they say, newest first.</summary>
    public static Task<List<TermReport>> TermReportsAsync(this SchoolDb db, Actor viewer, CancellationToken cancel) =>
        db.TermReports.AsNoTracking().Include(report => report.Lines.OrderBy(line => line.Number)).Where(report => report.SchoolId == viewer.SchoolId)
            .OrderByDescending(report => report.To).ToListAsync(cancel);

    public static async Task<TermCounts> TermCountsAsync(this SchoolDb db, Actor publisher, BoardSpan span, DateTime now, CancellationToken cancel)
    {
        var today = SchoolTime.DateOf(now);
        var concerns = db.ForGovernors(publisher, span, await db.ReadersAsync(publisher, today, cancel));
        return new TermCounts(
            await concerns.Select(concern => new Under<ConcernKind> { Id = concern.Id, Word = concern.Kind }).CountsAsync(cancel),
            await db.TellersAsync(publisher, concerns, span, cancel),
            await TouchedAsync(concerns, cancel),
            await db.ChecksAsync(publisher, span, now, cancel),
            await db.PoliciesAsync(publisher, today, cancel),
            await db.ReadingsAsync(publisher, today, cancel),
            await db.Posts.AsNoTracking().Live().CountAsync(
                post => post.SchoolId == publisher.SchoolId && (post.Exposure == Exposure.FaceOn || post.Exposure == Exposure.CloseUp), cancel));
    }

    /// <summary>
    /// What is about an adult of the school, a governor or the head is not among them: the chair reports it apart. Nor is what any reader of the page
    /// is kept from, so that nobody learns from it of a concern they may not see (OVE-11).
    /// </summary>
    private static IQueryable<Concern> ForGovernors(this SchoolDb db, Actor publisher, BoardSpan span, IReadOnlyCollection<Guid> readers) =>
        db.ConcernsOfSpan(publisher, span).Where(concern => concern.Subject == ConcernSubject.PupilParentOrPublic
            && !concern.Exclusions.Any(excluded => excluded.LiftedAt == null && readers.Contains(excluded.PersonId)));

    private static async Task<List<Guid>> ReadersAsync(this SchoolDb db, Actor publisher, DateOnly today, CancellationToken cancel) =>
        [.. (await db.RoleHoldersAsync(publisher.SchoolId, today, cancel)).Where(holder => TermReport.ReadBy.Contains(holder.Role)).Select(holder => holder.PersonId).Append(publisher.PersonId).Distinct()];

    private static async Task<IReadOnlyDictionary<Teller, int>> TellersAsync(this SchoolDb db, Actor publisher, IQueryable<Concern> concerns, BoardSpan span, CancellationToken cancel)
    {
        var told = await concerns.Select(concern => new Under<Guid> { Id = concern.Id, Word = concern.ReporterId }).CountsAsync(cancel);
        var held = (await db.AppointmentsAt(publisher).AsNoTracking().Where(each => each.WithdrawnAt == null && each.FromOn <= span.To && (each.ToOn == null || each.ToOn >= span.From))
            .Select(each => new { each.PersonId, each.Role }).ToListAsync(cancel)).ToLookup(each => each.PersonId, each => each.Role);
        return told.GroupBy(each => TermCounts.TellerOf([.. held[each.Key]])).ToDictionary(each => each.Key, each => each.Sum(one => one.Value));
    }

    private static async Task<IReadOnlyDictionary<Touched, int>> TouchedAsync(IQueryable<Concern> concerns, CancellationToken cancel) => new Dictionary<Touched, int>
    {
        [Touched.Pupil] = await concerns.CountAsync(concern => concern.People.Any(person => person.RemovedAt == null && person.PupilId != null), cancel),
        [Touched.Family] = await concerns.CountAsync(concern => concern.People.Any(person => person.RemovedAt == null && (person.GuardianId != null || person.PartPlayed == PartPlayed.Parent)), cancel),
        [Touched.Adult] = await concerns.CountAsync(concern => concern.People.Any(person => person.RemovedAt == null && (person.PersonId != null || person.PartPlayed == PartPlayed.StaffInvolved)), cancel),
        [Touched.NobodyNamed] = await concerns.CountAsync(concern => !concern.People.Any(person => person.RemovedAt == null
            && (person.PupilId != null || person.GuardianId != null || person.PersonId != null || person.PartPlayed == PartPlayed.Parent || person.PartPlayed == PartPlayed.StaffInvolved)), cancel),
    };

    /// <summary>Each account counts by its own rhythm, from the day it was given one; its settings are looked at once a term.</summary>
    public static async Task<IReadOnlyList<ChecksKept>> ChecksAsync(this SchoolDb db, Actor viewer, BoardSpan span, DateTime now, CancellationToken cancel)
    {
        var accounts = (await (await db.AccountsVisibleToAsync(viewer, now, cancel)).AsNoTracking().Include(account => account.Rhythms).ToListAsync(cancel)).FindAll(account => account.Status.CanBePostedTo());
        var rounds = await db.AccountRounds.AsNoTracking().Where(round => round.SchoolId == viewer.SchoolId && round.On >= span.From && round.On <= span.To).Select(round => new { round.AccountId, round.Kind }).ToListAsync(cancel);
        var followers = await db.FollowerChecks.AsNoTracking().Where(check => check.SchoolId == viewer.SchoolId && check.On >= span.From && check.On <= span.To).Select(check => check.AccountId).ToListAsync(cancel);
        var settings = await db.SettingsChecks.AsNoTracking().Where(check => check.SchoolId == viewer.SchoolId && check.On >= span.From && check.On <= span.To).Select(check => check.AccountId).Distinct().ToListAsync(cancel);
        var looks = rounds.Select(round => (round.AccountId, round.Kind)).Concat(followers.Select(account => (account, Kind: RhythmKind.FollowerCheck))).CountBy(each => each).ToDictionary();
        var kept = Enum.GetValues<RhythmKind>().Select(kind => accounts.SelectMany(account => account.Rhythms).Where(rhythm => rhythm.Kind == kind)
            .Select(rhythm => ChecksKept.Of(rhythm.EveryDays, span.To.DayNumber - Later(rhythm.SinceOn, span.From).DayNumber + 1, looks.GetValueOrDefault((rhythm.AccountId, kind))))
            .Aggregate(new ChecksKept(kind.ToString(), 0, 0), (sum, each) => sum with { Kept = sum.Kept + each.Kept, Asked = sum.Asked + each.Asked }));
        return [.. kept.Append(new ChecksKept(nameof(SettingsCheck), accounts.Count(account => settings.Contains(account.Id)), accounts.Count)).Where(check => check.Asked > 0)];
    }

    private static async Task<IReadOnlyDictionary<PolicyStanding, int>> PoliciesAsync(this SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var policies = await db.PoliciesOpenTo(viewer, seesDrafts: true).AsNoTracking().WithParts().ToListAsync(cancel);
        var calendar = await db.CalendarAsync(viewer, cancel);
        var standing = policies.ConvertAll(policy => policy.Status(today, calendar));
        return new Dictionary<PolicyStanding, int>
        {
            [PolicyStanding.InForce] = policies.Count(policy => policy.InForce is not null),
            [PolicyStanding.ReviewDue] = standing.Count(status => status == PolicyStatus.Due),
            [PolicyStanding.ReviewOverdue] = standing.Count(status => status == PolicyStatus.Overdue),
            [PolicyStanding.WaitingForSignature] = policies.Count(policy => policy.Waiting is not null),
        };
    }

    /// <summary>Of those who belong to a policy's readers today, how many have signed the text they must have read.</summary>
    public static async Task<IReadOnlyList<ReadingsMade>> ReadingsAsync(this SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var policies = await db.PoliciesOpenTo(viewer, seesDrafts: false).AsNoTracking().WithParts().OrderBy(policy => policy.Title).ToListAsync(cancel);
        var people = (await db.RoleHoldersAsync(viewer.SchoolId, today, cancel)).GroupBy(holder => holder.PersonId).Select(held => (Id: held.Key, Reader: Readers.AudienceOf(held.Select(each => each.Role)))).ToList();
        var ids = policies.ConvertAll(policy => policy.Id);
        var signed = await db.PolicyReadings.AsNoTracking().Where(reading => ids.Contains(reading.PolicyId)).SignedAsync(cancel);
        return [.. policies.Select(policy =>
        {
            var asked = people.FindAll(person => policy.MustHaveRead(person.Reader & policy.Binding) is not null);
            return new ReadingsMade(policy.Title, asked.Count(person => Readers.Owes(policy, person.Reader & policy.Binding, signed[(policy.Id, person.Id)]) is null), asked.Count);
        }).Where(made => made.Asked > 0)];
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
