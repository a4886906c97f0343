using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Undertakings;

/// <summary>What somebody has looked at in their own private accounts: ticks alone, never what they saw there or under which name (WD26, JW06, ST21, ST25, JW37, WB13).</summary>
[Flags]
public enum SelfCheckTicks
{
    None = 0,

    /// <summary>At least "friends only", whatever the use.</summary>
    FriendsOnly = 1,
    WhoCanSee = 2,
    ProfileReviewed = 4,
    Passwords = 8,
    TiesDeclared = 16,
}

/// <summary>One person's yearly look at their own privacy. Each is kept; a later one does not change it.</summary>
public sealed class SelfCheck : Root
{
    public const int EveryMonths = 12;

    private SelfCheck(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid PersonId { get; private set; }

    public DateOnly DoneOn { get; private set; }

    public SelfCheckTicks Ticks { get; private set; }

    public static IReadOnlyList<SelfCheckTicks> Each { get; } =
        [SelfCheckTicks.FriendsOnly, SelfCheckTicks.WhoCanSee, SelfCheckTicks.ProfileReviewed, SelfCheckTicks.Passwords, SelfCheckTicks.TiesDeclared];

    public bool IsComplete => Each.All(tick => Ticks.HasFlag(tick));

    public static SelfCheck Make(Guid id, SelfCheckTicks ticks, DateOnly on, Actor actor, DateTime at)
    {
        var check = new SelfCheck(id, actor.SchoolId) { PersonId = actor.PersonId, DoneOn = on, Ticks = ticks };
        check.Record("self-check.made", actor, at);
        return check;
    }

    public static string Words(SelfCheckTicks tick) => tick switch
    {
        SelfCheckTicks.FriendsOnly => "What I post privately is seen by friends only, or by fewer",
        SelfCheckTicks.WhoCanSee => "I know who can see my pages, and have restricted my groups",
        SelfCheckTicks.ProfileReviewed => "I have read my public profile as a parent would",
        SelfCheckTicks.Passwords => "My passwords are strong and nobody else has them",
        SelfCheckTicks.TiesDeclared => "I have declared every tie I have with families of this school, or have none",
        _ => throw new ArgumentOutOfRangeException(nameof(tick)),
    };
}
