using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Accounts;

/// <summary>What is looked at again and again on an account.</summary>
public enum RhythmKind
{
    /// <summary>Who is new among the followers (WD62).</summary>
    FollowerCheck = 1,

    /// <summary>The custodian looks at what is shared (WD51).</summary>
    Monitoring,

    /// <summary>Parents' comments are read (WH26).</summary>
    Moderation,

    /// <summary>Those who run it talk with a leader about what is suitable (WH24).</summary>
    ContentTalk,

    /// <summary>Somebody asks for full access and gets it (WH29).</summary>
    AccessDrill,

    /// <summary>Is it still doing what it is for (WH35)?</summary>
    Purpose,

    /// <summary>Somebody asks for the log of a conversation and gets it (JW44).</summary>
    LogTest,
}

public static class RhythmWords
{
    public static string Words(this RhythmKind kind) => kind switch
    {
        RhythmKind.FollowerCheck => "Follower check",
        RhythmKind.Monitoring => "Monitoring",
        RhythmKind.Moderation => "Moderation",
        RhythmKind.ContentTalk => "Talk about content",
        RhythmKind.AccessDrill => "Access drill",
        RhythmKind.Purpose => "Is it doing what it is for?",
        RhythmKind.LogTest => "Test of the logs",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>How often something is looked at on one account, and by whom.</summary>
public sealed class AccountRhythm : Part
{
    public const int GreatestDays = 400;

    internal AccountRhythm(Account account, RhythmKind kind, int everyDays, Guid? ownerId, DateTime at)
    {
        AccountId = account.Id;
        Kind = kind;
        SinceOn = SchoolTime.DateOf(at);
        Set(everyDays, ownerId);
    }

    private AccountRhythm()
    {
    }

    public Guid AccountId { get; private set; }

    public RhythmKind Kind { get; private set; }

    /// <summary>Nought: no longer.</summary>
    public int EveryDays { get; private set; }

    public Guid? OwnerId { get; private set; }

    public DateOnly SinceOn { get; private set; }

    public override Guid RootId => AccountId;

    /// <summary>The day by which it is to be looked at next; null where there is no rhythm.</summary>
    public DateOnly? DueOn(DateOnly? lastOn) => EveryDays == 0 ? null : (lastOn ?? SinceOn).AddDays(EveryDays);

    internal void Set(int everyDays, Guid? ownerId) => (EveryDays, OwnerId) = (everyDays, ownerId);
}

/// <summary>Looks that an account needs by what it is, whether or not somebody has said how often.</summary>
public sealed partial class Account
{
    /// <summary>How often followers are checked where nobody has said.</summary>
    public const int FollowerCheckDays = 30;

    /// <summary>Where anyone may follow, followers are checked: open following is safe only with somebody looking (WD61, WD62).</summary>
    public static Decision CanSetRhythm(RhythmKind kind, int everyDays, RulesInForce rules) =>
        kind == RhythmKind.FollowerCheck && everyDays == 0 && rules.WhoMayFollow == WhoMayFollow.Anyone
            ? Decision.Refused("Anyone may follow this account, so its followers are checked. Say every how many days.")
            : Decision.Allowed;

    /// <summary>The day by which its followers are to be checked; null where they need not be.</summary>
    public DateOnly? FollowerCheckDueOn(RulesInForce rules, DateOnly? lastOn)
    {
        var set = rhythms.Find(rhythm => rhythm.Kind == RhythmKind.FollowerCheck)?.DueOn(lastOn);
        if (set is not null || rules.WhoMayFollow != WhoMayFollow.Anyone || !Status.CanBePostedTo()) return set;
        return (lastOn ?? SchoolTime.DateOf(steps.Max(step => step.At))).AddDays(FollowerCheckDays);
    }
}
