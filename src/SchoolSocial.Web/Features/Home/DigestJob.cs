using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Notices;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Hosting.Jobs;

namespace SchoolSocial.Web.Features.Home;

/// <summary>
/// The weekly letter of each person, counted from their own first page (<see cref="Desk"/>) as they would find it at that moment. Letter and
/// mark that it was made are one save: whatever stops the job, the next turn goes on with those who have none.
/// </summary>
public sealed class DigestJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<DigestJob> log) : Job(scopes, time, log)
{
    /// <summary>Two years: a clock that jumps one year forwards and back must find the marks of this week again.</summary>
    private const int KeepWeeks = 104;
    private const int KeepLettersDays = 60;
    private const int ClearAtOnce = 500;
    private readonly IServiceScopeFactory scopes = scopes;
    private readonly ILogger log = log;

    public override string Name => "digest";

    protected override TimeSpan Every => TimeSpan.FromMinutes(5);

    protected override async Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancel)
    {
        var (db, clock) = (services.GetRequiredService<SchoolDb>(), services.GetRequiredService<SchoolClock>());
        foreach (var (school, week) in await DueAsync(db, clock, cancel))
        {
            if (await Owed(db, school, week, clock).AnyAsync(cancel)) return true;
        }

        return false;
    }

    protected override async Task WorkAsync(IServiceProvider services, LeaseHold hold, CancellationToken cancel)
    {
        var (db, clock) = (services.GetRequiredService<SchoolDb>(), services.GetRequiredService<SchoolClock>());
        await ClearAsync(db, clock, cancel);
        foreach (var (school, week) in await DueAsync(db, clock, cancel))
        {
            foreach (var person in await Owed(db, school, week, clock).ToListAsync(cancel))
            {
                if (!await hold.KeepAsync(cancel)) return;
                await using var scope = scopes.CreateAsyncScope();
                await MakeSafelyAsync(scope.ServiceProvider, school, person, week, cancel);
            }
        }
    }

    // One person whose page cannot be read must not keep all others from theirs.
    private async Task MakeSafelyAsync(IServiceProvider services, Guid schoolId, Guid personId, DateOnly week, CancellationToken cancel)
    {
        try
        {
            await MakeAsync(services, schoolId, personId, week, cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "The weekly letter of {Person} could not be made and will be tried again", personId);
        }
    }

    private static async Task MakeAsync(IServiceProvider services, Guid schoolId, Guid personId, DateOnly week, CancellationToken cancel)
    {
        var (db, vault, clock) = (services.GetRequiredService<SchoolDb>(), services.GetRequiredService<Vault>(), services.GetRequiredService<SchoolClock>());
        var access = await services.GetRequiredService<AccessReader>().ForAsync(personId, cancel);
        if (access?.Schools.FirstOrDefault(each => each.SchoolId == schoolId) is not { } school) return;
        var actor = new Actor(personId, schoolId, access.Name, school.Roles);
        var (now, duties) = (clock.Now, await Desk.ReadAsync(db, vault, actor, clock, cancel));
        var email = await db.People.Where(person => person.Id == personId).Select(person => person.Email).SingleAsync(cancel);
        var choice = (await db.ReminderChoicesAsync(schoolId, [personId], cancel)).GetValueOrDefault(personId, ReminderChoice.Default);
        db.Add(Digest.Make(schoolId, personId, week, duties.Count, now));
        if (duties.Count > 0 && email is not null && Delivery.DigestAt(await db.ReminderWaysAsync(schoolId, cancel), choice, now) is { } dueAt)
        {
            var id = Guid.CreateVersion7();
            var body = DigestLetter.Write(school.SchoolName, duties, clock.Today, services.GetRequiredService<WebSettings>().PublicAddress);
            db.Add(OutgoingMail.Write(id, schoolId, email, "SchoolSocial: what waits for you", vault.Seal(body, id), now, personId, dueAt));
        }

        await db.TrySaveAsync(cancel);
    }

    private static async Task<IReadOnlyList<(Guid School, DateOnly Week)>> DueAsync(SchoolDb db, SchoolClock clock, CancellationToken cancel)
    {
        var schools = await db.Schools.AsNoTracking().Select(school => school.Id).ToListAsync(cancel);
        var own = await db.ReminderRules.AsNoTracking().ToDictionaryAsync(rules => rules.SchoolId, rules => rules.Ways, cancel);
        return [.. schools.Select(school => (school, own.GetValueOrDefault(school, ReminderWays.Default).DigestDue(clock.Now))).Where(each => each.Item2 is not null).Select(each => (each.school, each.Item2!.Value))];
    }

    /// <summary>Whoever works here today, can sign in, and has none for the week.</summary>
    private static IQueryable<Guid> Owed(SchoolDb db, Guid schoolId, DateOnly week, SchoolClock clock)
    {
        var now = clock.Now;
        var here = db.Appointments.Where(Appointment.InForceOn(clock.Today)).Where(appointment => appointment.SchoolId == schoolId).Select(appointment => appointment.PersonId);
        var made = db.Digests.Where(digest => digest.SchoolId == schoolId && digest.Week == week).Select(digest => digest.PersonId);
        return db.People.AsNoTracking().Where(person => (person.LeavesAt == null || person.LeavesAt > now) && here.Contains(person.Id) && !made.Contains(person.Id))
            .Where(person => db.Users.Any(user => user.Id == person.Id && (user.EndsAt == null || user.EndsAt > now)))
            .OrderBy(person => person.Id).Select(person => person.Id);
    }

    /// <summary>
    /// Marks of weeks long past; those of weeks to come, which a clock that was wrong has left and which would swallow a letter; and letters
    /// that went long ago, for they may hold codes and addresses (JW52).
    /// </summary>
    private static async Task ClearAsync(SchoolDb db, SchoolClock clock, CancellationToken cancel)
    {
        var week = SchoolTime.WeekOf(clock.Today);
        var (first, sent) = (week.AddDays(-7 * KeepWeeks), clock.Now.AddDays(-KeepLettersDays));
        db.RemoveRange(await db.Digests.Where(digest => digest.Week > week || digest.Week < first).Take(ClearAtOnce).ToListAsync(cancel));
        db.RemoveRange(await db.OutgoingMail.Where(letter => letter.SentAt < sent).OrderBy(letter => letter.SentAt).Take(ClearAtOnce).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }
}
