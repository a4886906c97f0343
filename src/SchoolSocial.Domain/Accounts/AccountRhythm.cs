using SchoolSocial.Domain.Common;
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
