using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Accounts;

/// <summary>The rules that stand at the top of a group's page (WH39): their words, and since when they are these.</summary>
public sealed partial class Account
{
    public const int PinnedRulesMaxLength = 2_000;

    public string? PinnedRules { get; private set; }

    /// <summary>The first day of these words. A look at the settings before it saw other rules at the top.</summary>
    public DateOnly? PinnedRulesSince { get; private set; }

    public void PinRules(string? words, Actor actor, DateTime at)
    {
        if (PinnedRules == words) return;
        (PinnedRules, PinnedRulesSince) = (words, words is null ? null : SchoolTime.DateOf(at));
        Record("account.rules-reworded", actor, at);
    }
}
