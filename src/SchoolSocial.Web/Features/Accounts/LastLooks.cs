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
        foreach (var rhythm in account.Rhythms)
        {
            DateOnly? last = Last.TryGetValue((account.Id, rhythm.Kind), out var on) ? on : null;
            if (rhythm.DueOn(last) is { } due && due <= today) yield return ($"{rhythm.Kind.Words()} of {account.Name}", rhythm.OwnerId, due, rhythm.Kind == RhythmKind.FollowerCheck ? "/followers" : "/rounds");
        }

        var print = SettingsFingerprint.Look(account, account.Rules.InForce(Ways), Settings.GetValueOrDefault(account.Id), Year, today);
        foreach (var unmet in print.Unmet) yield return ($"{account.Name}: a setting is not as the rules say ({unmet})", null, null, "");
        if (print.IsDue) yield return ($"Look at the settings of {account.Name} this term", null, null, "/settings-check");
    }
}
