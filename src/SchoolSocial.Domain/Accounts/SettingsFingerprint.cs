using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Accounts;

/// <summary>Do an account's settings keep what its rules say? Judged over the last look at them.</summary>
public sealed record SettingsFingerprint(IReadOnlyList<string> Unmet, bool IsDue, DateOnly? CheckedOn)
{
    /// <summary>Since when they are to be looked at again: the first day of the term; null where the school has put in none.</summary>
    public DateOnly? DueSince { get; init; }

    public bool IsAmber => Unmet.Count > 0;

    /// <param name="account">Which account.</param>
    /// <param name="rules">The rules in force for it.</param>
    /// <param name="last">The last look; null where nobody has looked.</param>
    /// <param name="year">The school year of today, for its terms.</param>
    /// <param name="today">The school's date.</param>
    public static SettingsFingerprint Look(Account account, RulesInForce rules, SettingsCheck? last, SchoolYear? year, DateOnly today)
    {
        var unmet = last is null ? [] : Needed(account, rules).Where(rule => last[rule.Setting] != SettingAnswer.Yes && !IsExcused(rule.Setting, last)).Select(rule => rule.Words).ToList();
        if (account.Kind == AccountKind.Group && account.PinnedRulesSince is { } since && last?[PlatformSetting.RulesPinned] == SettingAnswer.Yes && last.On < since)
        {
            unmet.Add($"The rules at the top of the page are those of {SchoolDates.Day(since)}: nobody has looked since they were changed");
        }

        // Each term; in the holidays the term just ended still counts.
        var term = year?.Terms.Where(each => each.StartsOn <= today).MaxBy(each => each.StartsOn);
        var due = account.Status.CanBePostedTo() && (last is null || (term is not null && last.On < term.StartsOn));
        return new SettingsFingerprint(unmet, due, last?.On) { DueSince = due ? term?.StartsOn : null };
    }

    /// <summary>The settings this account's rules rely on, each with the rule in words.</summary>
    public static IReadOnlyList<(PlatformSetting Setting, string Words)> Needed(Account account, RulesInForce rules)
    {
        var needed = new List<(PlatformSetting, string)>
        {
            (PlatformSetting.VisibilityAsRegistered, $"It is registered as: {account.Visibility.Words().ToLowerInvariant()}"),
            (PlatformSetting.TaggingOff, "Nobody else may tag it or tag people in its pictures"),
            (PlatformSetting.RecoveryIsTheSchools, "The recovery email and phone belong to the school"),
            (PlatformSetting.AnswersNotGuessable, "Security answers cannot be guessed"),
            (PlatformSetting.TwoStepOn, "Signing in takes two steps"),
        };
        if (rules.PrivateMessages == PrivateMessages.SwitchedOff) needed.Add((PlatformSetting.MessagesOff, "Private messages are switched off"));
        if (rules.NoComments) needed.Add((PlatformSetting.CommentsOff, "Comments are off"));
        if (rules.MinimumAge is { } age) needed.Add((PlatformSetting.AgeGateOn, $"Members are at least {age}"));
        if (account.Kind == AccountKind.Group)
        {
            needed.Add((PlatformSetting.MemberPostingOff, "Members cannot post"));
            needed.Add((PlatformSetting.RulesPinned, "The group's rules stand at the top of the page"));
        }

        return needed;
    }

    /// <summary>What a platform does not offer cannot be switched; tagging, pinning and security questions are such. A way in without a second step is never excused.</summary>
    private static bool IsExcused(PlatformSetting setting, SettingsCheck last) =>
        last[setting] == SettingAnswer.NotThere && setting is (PlatformSetting.TaggingOff or PlatformSetting.RulesPinned or PlatformSetting.AnswersNotGuessable);
}
