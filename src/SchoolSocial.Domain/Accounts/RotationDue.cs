using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Accounts;

public enum RotationCause
{
    /// <summary>Somebody who could get in no longer may.</summary>
    AccessEnded = 1,

    /// <summary>Somebody who can get in changed roles.</summary>
    RoleChanged,

    /// <summary>Somebody asked for it; why is not told here.</summary>
    Review,
}

/// <summary>A new password is due: since when, why, and who sees to it. There is one of these for an account, however many causes it has.</summary>
public sealed record Rotation(DateTime Since, IReadOnlyList<(RotationCause Cause, DateTime At, Guid? PersonId)> Causes, Guid? OwnerId);

/// <summary>
/// Is a new password due? Judged over what has happened since the last one: somebody left, lost the part that let them in, or changed
/// roles, or somebody called for it.
/// </summary>
public static class RotationDue
{
    public static Rotation? For(Account account, LedgerBooks books, DateTime now)
    {
        if (!account.Status.CanBePostedTo()) return null;
        var since = account.PasswordChanges.Count > 0 ? account.PasswordChanges.Max(change => change.At) : account.Steps.Min(step => step.At);
        var causes = new List<(RotationCause Cause, DateTime At, Guid? PersonId)>();
        foreach (var moment in AccountLedger.Changes(account, books, since, now))
        {
            var before = AccountLedger.Access(account, books, moment.AddTicks(-1)).Select(each => each.PersonId).ToHashSet();
            var after = AccountLedger.Access(account, books, moment).Select(each => each.PersonId).ToHashSet();
            causes.AddRange(before.Except(after).Select(person => (RotationCause.AccessEnded, moment, (Guid?)person)));
            var changed = books.Appointments.Where(each => each.ToOn is { } last && SchoolTime.StartOf(last.AddDays(1)) == moment).Select(each => each.PersonId);
            causes.AddRange(changed.Distinct().Where(person => before.Contains(person) && after.Contains(person)).Select(person => (RotationCause.RoleChanged, moment, (Guid?)person)));
        }

        var calls = account.RotationCalls.Where(call => call.At > since && call.At <= now).ToList();
        causes.AddRange(calls.Select(call => (RotationCause.Review, call.At, (Guid?)null)));
        if (causes.Count == 0) return null;
        return new Rotation(causes.Min(cause => cause.At), [.. causes.OrderBy(cause => cause.At)], OwnerNow(account, books, now));
    }

    /// <summary>Who is asked: the custodian, else the deputy, else an administrator; never somebody who may not know why.</summary>
    /// <param name="account">Which account.</param>
    /// <param name="books">Who holds what.</param>
    /// <param name="now">When.</param>
    /// <param name="excluded">Whoever must not be asked, because what lies behind it is kept from them.</param>
    public static Guid? OwnerOf(Account account, LedgerBooks books, DateTime now, IReadOnlyCollection<Guid> excluded) =>
        MayBeAsked(account, books, now).FirstOrDefault(person => !excluded.Contains(person!.Value));

    /// <summary>The call that nobody has answered with a new password yet; null where there is none.</summary>
    public static RotationCall? OpenCall(Account account) => account.RotationCalls.Where(call => account.PasswordChanges.All(change => change.At < call.At)).MaxBy(call => call.At);

    /// <summary>Whoever was asked by a call goes on being asked while they can get in; nobody else is, for they may not be allowed to know why.</summary>
    private static Guid? OwnerNow(Account account, LedgerBooks books, DateTime now)
    {
        if (OpenCall(account) is not { } call) return OwnerOf(account, books, now, []);
        return MayBeAsked(account, books, now).Contains(call.OwnerId) ? call.OwnerId : null;
    }

    private static IEnumerable<Guid?> MayBeAsked(Account account, LedgerBooks books, DateTime now) => AccountLedger.Access(account, books, now)
        .Where(each => each.Post is AccountPost.Custodian or AccountPost.Deputy or AccountPost.Administrator)
        .OrderBy(each => each.Post).ThenBy(each => each.PersonId).Select(each => (Guid?)each.PersonId);
}
