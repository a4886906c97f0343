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

    internal AccountRhythm(Account account, RhythmKind kind, int everyDays, Guid? ownerId, Guid? partnerId, DateTime at)
    {
        AccountId = account.Id;
        Kind = kind;
        SinceOn = SchoolTime.DateOf(at);
        Set(everyDays, ownerId, partnerId);
    }

    private AccountRhythm()
    {
    }

    public Guid AccountId { get; private set; }

    public RhythmKind Kind { get; private set; }

    /// <summary>Nought: no longer.</summary>
    public int EveryDays { get; private set; }

    public Guid? OwnerId { get; private set; }

    /// <summary>The other of two who take turns (WH26).</summary>
    public Guid? PartnerId { get; private set; }

    public DateOnly SinceOn { get; private set; }

    public override Guid RootId => AccountId;

    /// <summary>The day by which it is to be looked at next; null where there is no rhythm.</summary>
    public DateOnly? DueOn(DateOnly? lastOn) => EveryDays == 0 ? null : (lastOn ?? SinceOn).AddDays(EveryDays);

    /// <summary>Whose turn it is: of two, the one who did not do it last.</summary>
    public Guid? TurnAfter(Guid? lastById) => PartnerId is { } partner && lastById == OwnerId ? partner : OwnerId;

    public bool IsSeenToBy(Guid personId) => EveryDays > 0 && (OwnerId == personId || PartnerId == personId);

    internal void Set(int everyDays, Guid? ownerId, Guid? partnerId) => (EveryDays, OwnerId, PartnerId) = (everyDays, ownerId, partnerId);
}

/// <summary>Looks that an account needs by what it is, whether or not somebody has said how often.</summary>
public sealed partial class Account
{
    /// <summary>How often followers are checked where nobody has said.</summary>
    public const int FollowerCheckDays = 30;

    /// <summary>And how often comments are read.</summary>
    public const int ModerationDays = 7;

    /// <summary>How often it must be done at least: open following and open comments are safe only with somebody looking (WD61, WD62, WH37).</summary>
    public int? NeededEvery(RhythmKind kind, RulesInForce rules) => kind switch
    {
        RhythmKind.FollowerCheck when rules.WhoMayFollow == WhoMayFollow.Anyone => FollowerCheckDays,
        RhythmKind.Moderation when Kind == AccountKind.Group && !rules.NoComments => ModerationDays,
        _ => null,
    };

    public Decision CanSetRhythm(RhythmKind kind, int everyDays, Guid? ownerId, Guid? partnerId, RulesInForce rules)
    {
        if (partnerId is not null && (ownerId is null || ownerId == partnerId)) return Decision.Refused("Two people take turns. Choose two different ones.");
        if (everyDays > 0 || NeededEvery(kind, rules) is null) return Decision.Allowed;
        return Decision.Refused(kind == RhythmKind.Moderation
            ? "Others may comment in this group, so its comments are read. Say every how many days."
            : "Anyone may follow this account, so its followers are checked. Say every how many days.");
    }

    /// <summary>What is looked at again and again on it, set or needed, with every how many days.</summary>
    public IEnumerable<(RhythmKind Kind, int EveryDays)> Looks(RulesInForce rules) => Enum.GetValues<RhythmKind>()
        .Select(kind => (kind, days: RhythmOf(kind) is { EveryDays: > 0 } set ? set.EveryDays : Status.CanBePostedTo() ? NeededEvery(kind, rules) ?? 0 : 0))
        .Where(each => each.days > 0);

    /// <summary>The day by which it is to be looked at next; null where it need not be.</summary>
    public DateOnly? DueOn(RhythmKind kind, RulesInForce rules, DateOnly? lastOn)
    {
        if (RhythmOf(kind)?.DueOn(lastOn) is { } set) return set;
        if (NeededEvery(kind, rules) is not { } days || !Status.CanBePostedTo()) return null;
        return (lastOn ?? SchoolTime.DateOf(LastMovedAt)).AddDays(days);
    }

    public AccountRhythm? RhythmOf(RhythmKind kind) => rhythms.Find(rhythm => rhythm.Kind == kind);
}
