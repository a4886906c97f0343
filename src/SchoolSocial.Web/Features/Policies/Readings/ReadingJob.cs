using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Jobs;

namespace SchoolSocial.Web.Features.Policies.Readings;

/// <summary>
/// Keeps the asks in step with audience and appointments, and reminds: the reader, then the policy's owner, then the head. It only ever
/// reminds; nobody is kept from anything, least of all from logging a concern.
/// </summary>
public sealed class ReadingJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<ReadingJob> log) : Job(scopes, time, log)
{
    private const int AtOnce = 500;

    public override string Name => "policy-readings";

    protected override TimeSpan Every => TimeSpan.FromMinutes(15);

    protected override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancel) =>
        services.GetRequiredService<SchoolDb>().Policies.AnyAsync(policy => policy.Enforcements.Any(), cancel);

    protected override async Task WorkAsync(IServiceProvider services, LeaseHold hold, CancellationToken cancel)
    {
        var (db, clock) = (services.GetRequiredService<SchoolDb>(), services.GetRequiredService<SchoolClock>());
        foreach (var school in await db.Schools.AsNoTracking().Select(school => school.Id).ToListAsync(cancel))
        {
            if (!await hold.KeepAsync(cancel)) return;
            await services.GetRequiredService<ReadingRound>().RunAsync(school, clock.Today, clock.Now, null, cancel);
            db.ChangeTracker.Clear();
            await RemindAsync(db, services.GetRequiredService<Alerts>(), school, clock, cancel);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>One notice a person and kind, however many policies it is about, in the save that marks the step as taken.</summary>
    private static async Task RemindAsync(SchoolDb db, Alerts alerts, Guid schoolId, SchoolClock clock, CancellationToken cancel)
    {
        var today = clock.Today;
        var soon = today.AddDays(Reminders.SoonDays);
        var asks = await db.PolicyReadingAsks
            .Where(ask => ask.SchoolId == schoolId && ask.EndedAt == null && ask.Reminded < ReminderStep.ToHead && (ask.Reminded == ReminderStep.None || ask.DueOn <= soon))
            .OrderBy(ask => ask.DueOn).Take(AtOnce).ToListAsync(cancel);
        var due = asks.Select(ask => (Ask: ask, Step: ask.NextReminder(today))).Where(each => each.Step is not null).ToList();
        if (due.Count == 0) return;
        var ids = due.Select(each => each.Ask.PolicyId).Distinct().ToList();
        var policies = await db.Policies.AsNoTracking().Where(policy => ids.Contains(policy.Id)).ToDictionaryAsync(policy => policy.Id, cancel);
        var heads = (await db.RoleHoldersAsync(schoolId, today, cancel)).Where(holder => holder.Role is Role.Headteacher or Role.ActingHead).Select(holder => holder.PersonId).ToList();
        var told = new HashSet<(Guid, NoticeKind)>();
        foreach (var (ask, step) in due)
        {
            ask.Remind(step!.Value);
            var (people, kind, path) = Climb(step.Value, ask, policies[ask.PolicyId], heads);
            var fresh = people.Where(person => told.Add((person, kind))).ToList();
            if (fresh.Count > 0) await alerts.SendAsync(fresh, kind, path, policies[ask.PolicyId], clock.Now, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    private static (IReadOnlyCollection<Guid> People, NoticeKind Kind, string Path) Climb(ReminderStep step, ReadingAsk ask, Policy policy, List<Guid> heads) => step switch
    {
        ReminderStep.ToHead => (heads, NoticeKind.ReadersLate, "/policies/unread?late=true"),
        ReminderStep.ToOwner => ([policy.OwnerId], NoticeKind.ReadersLate, "/policies/unread?late=true"),
        ReminderStep.Late or ReminderStep.Soon => ([ask.PersonId], NoticeKind.PolicyReadingDue, "/policies/to-read"),
        _ => ([ask.PersonId], NoticeKind.PolicyToRead, "/policies/to-read"),
    };
}
