using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>When each account was last looked at, and what is due again.</summary>
public sealed record LastLooks(
    IReadOnlyDictionary<(Guid AccountId, RhythmKind Kind), DateOnly> Last, IReadOnlyDictionary<Guid, SettingsCheck> Settings, SchoolWays Ways, SchoolYear? Year)
{
    public IEnumerable<(string Words, Guid? OwnerId, DateOnly? DueOn, string Path)> Of(Account account, DateOnly today)
    {
        if (!account.Status.CanBePostedTo()) yield break;
        var rules = account.Rules.InForce(Ways);
        foreach (var rhythm in account.Rhythms.Where(each => each.Kind != RhythmKind.FollowerCheck))
        {
            if (rhythm.DueOn(LastOf(account, rhythm.Kind)) is { } due && due <= today) yield return (rhythm.Kind == RhythmKind.Purpose ? $"{account.Name}: is it doing what it is for?" : $"{rhythm.Kind.Words()} of {account.Name}", rhythm.OwnerId, due, "/rounds");
        }

        if (account.FollowerCheckDueOn(rules, LastOf(account, RhythmKind.FollowerCheck)) is { } check && check <= today)
        {
            yield return ($"{RhythmKind.FollowerCheck.Words()} of {account.Name}", account.Rhythms.FirstOrDefault(each => each.Kind == RhythmKind.FollowerCheck)?.OwnerId, check, "/followers");
        }

        var print = SettingsFingerprint.Look(account, rules, Settings.GetValueOrDefault(account.Id), Year, today);
        foreach (var unmet in print.Unmet) yield return ($"{account.Name}: a setting is not as the rules say ({unmet})", null, null, "");
        if (print.IsDue) yield return ($"Look at the settings of {account.Name} this term", null, null, "/settings-check");
    }

    private DateOnly? LastOf(Account account, RhythmKind kind) => Last.TryGetValue((account.Id, kind), out var on) ? on : null;
}
