using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Consents;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>Somewhere a post may go: one of the school's accounts on a platform that families are asked about, or a channel that has no account.</summary>
/// <param name="Channel">What families were asked about.</param>
/// <param name="Account">The account; null on the website, the prospectus and the like.</param>
/// <param name="May">Whether the viewer may post there now, and if not, why.</param>
public sealed record PostPlace(ConsentChannel Channel, Account? Account, Decision May)
{
    public Guid Id => Account?.Id ?? Channel.Id;

    public string Name => NameOf(Channel.Name, Account);

    /// <summary>What the account asks for holds beside what its channel asks for (WD60).</summary>
    public ApprovalRule Approval => Channel.Approval.AndAtLeast(Account?.Rules.Approval);

    public static string NameOf(string channel, Account? account) => account is null ? channel : $"{account.Name} (@{account.Handle}) on {channel}";
}

/// <summary>Reads where the viewer may post, and what the places of posts are called.</summary>
public static class PostPlaces
{
    /// <summary>
    /// The accounts the viewer has a part on, each with whether they may post to it at this moment, then the channels that have no
    /// account. A platform is posted to through an account of the register and never past it.
    /// </summary>
    public static async Task<IReadOnlyList<PostPlace>> ReadAsync(SchoolDb db, Actor viewer, DateTime now, CancellationToken cancel)
    {
        var channels = await db.OpenChannelsAsync(viewer.SchoolId, SchoolTime.DateOf(now), cancel);
        var platforms = channels.Where(channel => channel.PlatformId is not null).Select(channel => channel.PlatformId!.Value).ToList();
        var work = channels.Find(channel => channel.Kind == ChannelKind.PupilsWork);
        var asksForWork = work is not null;
        var accounts = await (await db.AccountsHeldByAsync(viewer, now, cancel)).AsNoTracking()
            .Where(account => account.HandleInUse != null && account.Status != AccountStatus.AskedFor && account.Status != AccountStatus.Approved && (platforms.Contains(account.PlatformId) || (account.Kind == AccountKind.PupilPublishing && asksForWork)))
            .WithParts().OrderBy(account => account.NormalisedName).ToListAsync(cancel);
        var books = accounts.Count == 0 ? null : await db.LedgerBooksAsync(viewer, cancel);
        var places = accounts.Select(account => new PostPlace(ChannelOf(account), account, PostingRight.Of(account, books!, viewer.PersonId, now))).OrderBy(place => place.Channel.Place).ToList();
        foreach (var channel in channels.Where(channel => channel.Kind != ChannelKind.DigitalContact))
        {
            if (channel.Kind is not (ChannelKind.SocialMedia or ChannelKind.PupilsWork)) places.Add(new PostPlace(channel, null, Decision.Allowed));
            else if (!places.Exists(place => place.Channel.Id == channel.Id)) places.Add(new PostPlace(channel, null, NoAccount(channel)));
        }

        return places;

        // Families are asked about their children's work apart from pictures of them (JW65).
        ConsentChannel ChannelOf(Account account) => account.Kind == AccountKind.PupilPublishing && work is not null ? work : channels.Find(channel => channel.PlatformId == account.PlatformId)!;
    }

    public static async Task<PostPlace?> FindAsync(SchoolDb db, Actor viewer, Guid channelId, Guid? accountId, DateTime now, CancellationToken cancel) =>
        (await ReadAsync(db, viewer, now, cancel)).FirstOrDefault(place => accountId is null ? place.Channel.Id == channelId && place.Account is null : place.Account?.Id == accountId);

    /// <summary>What the places of some posts are called, for lists: the account beside its channel.</summary>
    public static async Task<Func<Guid, Guid?, string>> NamesAsync(SchoolDb db, Guid schoolId, IEnumerable<Guid?> accountIds, CancellationToken cancel)
    {
        var ids = accountIds.OfType<Guid>().Distinct().ToList();
        var accounts = await db.Accounts.AsNoTracking().Where(account => account.SchoolId == schoolId && ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, cancel);
        var channels = await db.ChannelsOf(schoolId).AsNoTracking().ToDictionaryAsync(channel => channel.Id, channel => channel.Name, cancel);
        return (channel, account) => PostPlace.NameOf(channels[channel], account is { } id ? accounts[id] : null);
    }

    private static Decision NoAccount(ConsentChannel channel) => Decision.Refused(
        channel.PlatformId is null && channel.Kind == ChannelKind.SocialMedia
            ? $"{channel.Name} is not tied to a platform yet. The headteacher says under Consents which one it is."
            : $"You have no account on {channel.Name} to post to. Whoever looks after the school's accounts can give you a part on one.");
}
