using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Accounts;

/// <summary>What members of a group read, and what holds for an account that is used with pupils.</summary>
public sealed partial class Account
{
    public const int PinnedRulesMaxLength = 2_000;

    /// <summary>The rules that stand at the top of a group's page (WH39).</summary>
    public string? PinnedRules { get; private set; }

    /// <summary>The first day of these words. A look at the settings before it saw other rules at the top.</summary>
    public DateOnly? PinnedRulesSince { get; private set; }

    /// <summary>Of an account that is used with pupils: where conversations are logged, who can reach the logs, and how long they are kept (JW44).</summary>
    public string? LogsKept { get; private set; }

    /// <summary>And the school devices that it is used on, by the numbers on their labels (JW20).</summary>
    public string? Devices { get; private set; }

    public void KeepLogs(string? logsKept, string? devices, Actor actor, DateTime at)
    {
        if (LogsKept == logsKept && Devices == devices) return;
        (LogsKept, Devices) = (logsKept, devices);
        Record("account.logs-arranged", actor, at);
    }

    public void PinRules(string? words, Actor actor, DateTime at)
    {
        if (PinnedRules == words) return;
        (PinnedRules, PinnedRulesSince) = (words, words is null ? null : SchoolTime.DateOf(at));
        Record("account.rules-reworded", actor, at);
    }
}
