using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Concerns;
using SchoolSocial.Web.Features.Shared;

namespace SchoolSocial.Web.Hosting.Jobs;

/// <summary>
/// Every minute, the concerns that nobody took in hand in time climb their line. Each is saved with its notices in one save: a node that
/// dies in between leaves it where it was, and the next turn finds it again.
/// </summary>
public sealed class ClimbJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<ClimbJob> log) : Job(scopes, time, log)
{
    private const int AtOnce = 50;
    private readonly IServiceScopeFactory scopes = scopes;

    public override string Name => "climb";

    protected override TimeSpan Every => TimeSpan.FromMinutes(1);

    protected override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancel) => Due(services).AnyAsync(cancel);

    protected override async Task WorkAsync(IServiceProvider services, LeaseHold hold, CancellationToken cancel)
    {
        var due = await Due(services).OrderBy(concern => concern.AcknowledgeBy).Select(concern => concern.Id).Take(AtOnce).ToListAsync(cancel);
        foreach (var id in due)
        {
            if (!await hold.KeepAsync(cancel)) return;

            // Each on a context of its own: one that somebody acknowledges at this moment does not hold up the others.
            await using var scope = scopes.CreateAsyncScope();
            await ClimbAsync(scope.ServiceProvider, id, cancel);
        }
    }

    private static async Task ClimbAsync(IServiceProvider services, Guid id, CancellationToken cancel)
    {
        var (db, clock) = (services.GetRequiredService<SchoolDb>(), services.GetRequiredService<SchoolClock>());
        var now = clock.Now;
        if (await db.FindDueToClimbAsync(id, now, cancel) is not { } concern) return;
        var today = SchoolTime.DateOf(now);
        var holders = await db.RoleHoldersAsync(concern.SchoolId, now, cancel);
        var away = await db.AwayAsync(concern.SchoolId, today, cancel);
        var ways = (await db.Settings.AsNoTracking().SingleOrDefaultAsync(settings => settings.SchoolId == concern.SchoolId, cancel))?.Ways ?? Presets.Default;
        var step = concern.NextStep(holders, away) ?? concern.NextStep(holders, new HashSet<Guid>());
        concern.MissClock(step, AcknowledgementDue.For(concern.AtRisk, now, ways), Actor.Product(concern.SchoolId), now);
        var told = step?.People ?? [.. concern.SeenBy(holders)];
        await services.GetRequiredService<Invitations>().CallAsync(concern, told, NoticeKind.ConcernLate, cancel);
        await db.TrySaveAsync(cancel);
    }

    private static IQueryable<Concern> Due(IServiceProvider services) =>
        services.GetRequiredService<SchoolDb>().Concerns.Where(Concern.IsDueToClimb(services.GetRequiredService<SchoolClock>().Now));
}
