using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Web.Features.Oversight;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Hosting.Jobs;

/// <summary>
/// Makes the packs that were asked for, part by part, each saved by itself: a node that dies in between leaves what is made, and the next turn,
/// here or elsewhere, goes on with the part that is missing.
/// </summary>
public sealed class PackJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<PackJob> log) : Job(scopes, time, log)
{
    private const int AtOnce = 20;
    private readonly IServiceScopeFactory scopes = scopes;
    private readonly ILogger<PackJob> log = log;

    public override string Name => "packs";

    protected override TimeSpan Every => TimeSpan.FromSeconds(5);

    protected override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancel) => Open(services).AnyAsync(cancel);

    protected override async Task WorkAsync(IServiceProvider services, LeaseHold hold, CancellationToken cancel)
    {
        foreach (var id in await Open(services).OrderBy(pack => pack.AskedAt).Select(pack => pack.Id).Take(AtOnce).ToListAsync(cancel))
        {
            try
            {
                while (await hold.KeepAsync(cancel) && await MakeNextAsync(id, cancel))
                {
                }
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // One pack that cannot be made must not hold up the others; it is tried again.
                log.LogError(fault, "The pack {Pack} could not be made and will be tried again", id);
            }
        }
    }

    /// <summary>Makes one part; false where none is missing. Whoever asked is looked at as they are now: what they may no longer see is not made.</summary>
    private async Task<bool> MakeNextAsync(Guid id, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var (db, vault, clock) = (services.GetRequiredService<SchoolDb>(), services.GetRequiredService<Vault>(), services.GetRequiredService<SchoolClock>());
        var pack = await db.InspectionPacks.Include(each => each.Sections).SingleAsync(each => each.Id == id, cancel);
        if (pack.Next is not { } part) return false;
        var roles = (await db.RoleHoldersAsync(pack.SchoolId, clock.Now, cancel)).Where(holder => holder.PersonId == pack.MadeById).Select(holder => holder.Role).ToHashSet();
        var maker = new Actor(pack.MadeById, pack.SchoolId, (await db.NamesAsync([pack.MadeById], cancel))[pack.MadeById], roles);
        if (maker.May(Can.MakeInspectionPacks))
        {
            var content = await services.GetRequiredService<PackWriter>().WriteAsync(part, new BoardSpan(pack.From, pack.To), maker, cancel);
            var section = Guid.CreateVersion7();
            pack.Add(section, part, vault.Seal(content.Write(), section), clock.Now);
        }
        else
        {
            pack.Stop(clock.Now);
        }

        return await db.TrySaveAsync(cancel) == SaveOutcome.Saved && pack.Next is not null;
    }

    private static IQueryable<InspectionPack> Open(IServiceProvider services) => services.GetRequiredService<SchoolDb>().InspectionPacks.Where(InspectionPack.IsOpen);
}
