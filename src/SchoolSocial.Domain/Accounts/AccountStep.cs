using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Accounts;

public enum AccountStepKind
{
    AskedFor = 1,
    Approved,
    Refused,
    Opened,
    Paused,
    Resumed,
    Deactivated,
    ContentGone,
    Lost,
    Recovered,
}

/// <summary>One step in the life of an account: what, who, when and why. Its status is read from these.</summary>
public sealed class AccountStep : AppendOnlyPart
{
    internal AccountStep(Account account, AccountStepKind kind, Actor actor, DateTime at, Sealed? reason)
    {
        AccountId = account.Id;
        Kind = kind;
        ById = actor.PersonId;
        At = at;
        Reason = reason;
    }

    private AccountStep()
    {
    }

    public Guid AccountId { get; private set; }

    public AccountStepKind Kind { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public Sealed? Reason { get; private set; }

    public override Guid RootId => AccountId;

    /// <summary>The status an account had at a moment; null before it was asked for.</summary>
    public static AccountStatus? StatusAt(IEnumerable<AccountStep> steps, DateTime at) =>
        steps.Where(step => step.At <= at).OrderBy(step => step.At).ThenBy(step => step.Kind).LastOrDefault() is { } last ? StatusAfter(last.Kind) : null;

    internal static AccountStatus StatusAfter(AccountStepKind kind) => kind switch
    {
        AccountStepKind.AskedFor => AccountStatus.AskedFor,
        AccountStepKind.Approved => AccountStatus.Approved,
        AccountStepKind.Refused => AccountStatus.Refused,
        AccountStepKind.Opened or AccountStepKind.Resumed or AccountStepKind.Recovered => AccountStatus.Live,
        AccountStepKind.Paused => AccountStatus.Paused,
        AccountStepKind.Deactivated => AccountStatus.Deactivated,
        AccountStepKind.ContentGone => AccountStatus.Gone,
        AccountStepKind.Lost => AccountStatus.Lost,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>Which step may follow which status, and how it is called.</summary>
public static class AccountSteps
{
    private static readonly Dictionary<AccountStepKind, (AccountStatus[] From, string Action, string Past, bool NeedsReason)> Table = new()
    {
        [AccountStepKind.Approved] = ([AccountStatus.AskedFor, AccountStatus.Refused], "Approve this account", "approved", false),
        [AccountStepKind.Refused] = ([AccountStatus.AskedFor], "Refuse this account", "refused", true),
        [AccountStepKind.Opened] = ([AccountStatus.Approved], "The account is live", "live", false),
        [AccountStepKind.Paused] = ([AccountStatus.Live], "Pause this account", "paused", true),
        [AccountStepKind.Resumed] = ([AccountStatus.Paused], "Resume this account", "live again", false),
        [AccountStepKind.Lost] = ([AccountStatus.Live, AccountStatus.Paused], "We have lost this account", "lost", true),
        [AccountStepKind.Recovered] = ([AccountStatus.Lost], "We have it back", "back in the school's hands", true),
        [AccountStepKind.Deactivated] = ([AccountStatus.Live, AccountStatus.Paused, AccountStatus.Approved], "Deactivate this account", "deactivated", true),
        [AccountStepKind.ContentGone] = ([AccountStatus.Deactivated], "I have looked: the content is gone", "confirmed gone", false),
    };

    public static IReadOnlyCollection<AccountStepKind> All => Table.Keys;

    public static string Action(this AccountStepKind kind) => Table[kind].Action;

    /// <summary>"The account is now ..."</summary>
    public static string Past(this AccountStepKind kind) => kind == AccountStepKind.AskedFor ? "asked for" : Table[kind].Past;

    public static bool NeedsReason(this AccountStepKind kind) => Table[kind].NeedsReason;

    public static bool Follows(this AccountStepKind kind, AccountStatus status) => Table.TryGetValue(kind, out var step) && step.From.Contains(status);

    /// <summary>The action that the audit trail has for it.</summary>
    public static string InTrail(this AccountStepKind kind) => kind switch
    {
        AccountStepKind.Approved => "account.approved",
        AccountStepKind.Refused => "account.refused",
        AccountStepKind.Opened => "account.opened",
        AccountStepKind.Paused => "account.paused",
        AccountStepKind.Resumed => "account.resumed",
        AccountStepKind.Deactivated => "account.deactivated",
        AccountStepKind.ContentGone => "account.content-confirmed-gone",
        AccountStepKind.Lost => "account.lost",
        AccountStepKind.Recovered => "account.recovered",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "an account is asked for once, as it begins"),
    };
}
