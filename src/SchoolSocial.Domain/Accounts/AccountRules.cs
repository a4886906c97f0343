using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Accounts;

/// <summary>
/// The rules of one account (WD47, WD61, WH36 to WH41). Each is the school's own unless the account says something stricter; an account never
/// loosens what the school has decided, and a school that tightens its ways tightens every account with them.
/// </summary>
public sealed record AccountRules
{
    public static readonly AccountRules AsTheSchool = new();

    public PupilFollowing? PupilFollowing { get; init; }

    public PrivateMessages? PrivateMessages { get; init; }

    public WhoMayFollow? WhoMayFollow { get; init; }

    /// <summary>Members must be at least this old; null where the account adds nothing.</summary>
    public int? MinimumAge { get; init; }

    /// <summary>No public reply to a single parent.</summary>
    public bool NoPublicReplies { get; init; }

    /// <summary>Members' comments are switched off where the platform lets us.</summary>
    public bool NoComments { get; init; }

    /// <summary>
    /// Who must agree before something is posted to it; null where it is as strict as its channel. What its channel asks for holds beside it,
    /// so that it can only be stricter (WD60).
    /// </summary>
    public ApprovalRule? Approval { get; init; }

    public Decision CanApply(SchoolWays ways)
    {
        if (PupilFollowing is { } pupils && Strictness(pupils) < Strictness(ways.PupilFollowing)) return Looser("pupils following");
        if (PrivateMessages is { } messages && Strictness(messages) < Strictness(ways.PrivateMessages)) return Looser("private messages");
        if (WhoMayFollow is { } follow && Strictness(follow) < Strictness(ways.WhoMayFollow)) return Looser("who may follow");
        if (MinimumAge < ways.GroupMinimumAge) return Looser("the least age of members");
        return Decision.Allowed;
    }

    /// <summary>What holds for the account: of the school's rule and its own, the stricter.</summary>
    public RulesInForce InForce(SchoolWays ways) => new(
        Stricter(PupilFollowing, ways.PupilFollowing, Strictness),
        Stricter(PrivateMessages, ways.PrivateMessages, Strictness),
        Stricter(WhoMayFollow, ways.WhoMayFollow, Strictness),
        MinimumAge is null || ways.GroupMinimumAge > MinimumAge ? ways.GroupMinimumAge : MinimumAge,
        NoPublicReplies,
        NoComments,
        Approval);

    private static int Strictness(PupilFollowing rule) => rule switch
    {
        Settings.PupilFollowing.Allowed => 0,
        Settings.PupilFollowing.WhenDirectedByTeacher => 1,
        Settings.PupilFollowing.ApprovedAccountOnly => 2,
        _ => 3,
    };

    private static int Strictness(PrivateMessages rule) => rule switch
    {
        Settings.PrivateMessages.Allowed => 0,
        Settings.PrivateMessages.LoggedAndAnsweredElsewhere => 1,
        _ => 2,
    };

    private static int Strictness(WhoMayFollow rule) => rule switch
    {
        Settings.WhoMayFollow.Anyone => 0,
        Settings.WhoMayFollow.ParentsAndPupils => 1,
        Settings.WhoMayFollow.AuthenticatedMembers => 2,
        _ => 3,
    };

    private static T Stricter<T>(T? own, T schools, Func<T, int> strictness)
        where T : struct => own is { } rule && strictness(rule) > strictness(schools) ? rule : schools;

    private static Decision Looser(string what) => Decision.Refused(
        $"The school's own rule on {what} is stricter. An account can only tighten it: change the school's ways first if they are wrong.");
}

/// <summary>The rules that hold for an account today.</summary>
public sealed record RulesInForce(
    PupilFollowing PupilFollowing, PrivateMessages PrivateMessages, WhoMayFollow WhoMayFollow, int? MinimumAge, bool NoPublicReplies, bool NoComments,
    ApprovalRule? Approval = null);
