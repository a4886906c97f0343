using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;

namespace SchoolSocial.Web.Hosting.Jobs;

/// <summary>
/// A concern has made a new password due, and whoever was asked has left, lost their part or is kept from that concern since: somebody else is
/// asked (ACC-11). It stands in the frame because it joins two rooms; the account learns of neither the concern nor of whom it is kept.
/// </summary>
public sealed class ReviewJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<ReviewJob> log) : Job(scopes, time, log)
{
    public override string Name => "review";

    protected override TimeSpan Every => TimeSpan.FromMinutes(2);

    protected override async Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancel) =>
        (await StaleAsync(services.GetRequiredService<SchoolDb>(), services.GetRequiredService<SchoolClock>().Now, cancel)).Count > 0;

    protected override async Task WorkAsync(IServiceProvider services, LeaseHold hold, CancellationToken cancel)
    {
        var (db, now) = (services.GetRequiredService<SchoolDb>(), services.GetRequiredService<SchoolClock>().Now);
        foreach (var (account, owner) in await StaleAsync(db, now, cancel)) account.CallForRotation(owner, Actor.Product(account.SchoolId), now);
        if (await hold.KeepAsync(cancel)) await db.TrySaveAsync(cancel);
    }

    /// <summary>Accounts whose call reaches nobody who may be asked, with who is asked instead; null where there is nobody.</summary>
    private static async Task<List<(Account Account, Guid? OwnerId)>> StaleAsync(SchoolDb db, DateTime now, CancellationToken cancel)
    {
        var open = await db.Accounts.WithParts().Where(account => account.RotationCalls.Any(call => !account.PasswordChanges.Any(change => change.At >= call.At))).ToListAsync(cancel);
        var stale = new List<(Account, Guid?)>();
        foreach (var account in open.Where(account => account.Status.CanBePostedTo()))
        {
            var kept = await db.Concerns.AsNoTracking().Where(concern => concern.SchoolId == account.SchoolId && concern.Links.Any(link => link.Kind == LinkKind.Account && link.TargetId == account.Id))
                .SelectMany(concern => concern.Exclusions).Where(excluded => excluded.LiftedAt == null).Select(excluded => excluded.PersonId).ToListAsync(cancel);
            var books = await db.LedgerBooksAsync(Actor.Product(account.SchoolId), cancel);
            var asked = RotationDue.For(account, books, now)?.OwnerId;
            if (asked is { } owner && !kept.Contains(owner)) continue;
            var next = RotationDue.OwnerOf(account, books, now, kept);
            if (next != RotationDue.OpenCall(account)!.OwnerId) stale.Add((account, next));
        }

        return stale;
    }
}
