using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>An account as one viewer meets it: what they may see of it and whether they may do something with it.</summary>
/// <param name="Account">One the viewer may see.</param>
/// <param name="Books">Who holds what.</param>
/// <param name="MayKeep">They keep the register: names, people, rules, steps.</param>
/// <param name="MayRun">They run this account: what it is for, checks and decisions about followers.</param>
public sealed record OpenedAccount(Account Account, LedgerBooks Books, bool MayKeep, bool MayRun);

/// <summary>The one way to an account for every page about it. Not visible is not found.</summary>
public sealed class AccountDoor(SchoolDb db, SchoolClock clock)
{
    public async Task<OpenedAccount?> OpenAsync(Actor viewer, string code, CancellationToken cancel)
    {
        if (await db.FindAccountAsync(viewer, code, clock.Now, cancel) is not { } account) return null;
        var books = await db.LedgerBooksAsync(viewer, cancel);
        return new OpenedAccount(account, books, Account.Keeps(viewer), Runs(viewer, account, books, clock.Now));
    }

    public static bool Runs(Actor viewer, Account account, LedgerBooks books, DateTime at) =>
        Account.Keeps(viewer) || AccountLedger.Access(account, books, at).Any(each => each.PersonId == viewer.PersonId);

    /// <summary>Those who hold the way in, by the part they have.</summary>
    public static bool HoldsWayIn(Actor viewer, Account account, LedgerBooks books, DateTime at) =>
        Account.Keeps(viewer) || AccountLedger.Access(account, books, at).Any(each => each.PersonId == viewer.PersonId && each.Post <= AccountPost.Administrator);

    /// <summary>One that the viewer runs; null also where they may only look.</summary>
    public async Task<OpenedAccount?> OpenToRunAsync(Actor viewer, string code, CancellationToken cancel) =>
        await OpenAsync(viewer, code, cancel) is { MayRun: true } opened ? opened : null;
}
