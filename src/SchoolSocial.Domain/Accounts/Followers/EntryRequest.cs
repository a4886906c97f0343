using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Accounts.Followers;

/// <summary>
/// Somebody asks to follow an account whose followers are approved, or to join a group (WD65, WH27, JW43): who, whether the security question
/// was answered, which child they belong to, and who decided.
/// </summary>
public sealed class EntryRequest : Root
{
    public const int HandleMaxLength = 100;
    public const int NameMaxLength = 120;
    public const int ReasonMaxLength = 500;

    private EntryRequest(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid AccountId { get; private set; }

    public string Handle { get; private set; } = "";

    public string? ShownName { get; private set; }

    public FollowerMark Mark { get; private set; }

    public bool? AnsweredQuestion { get; private set; }

    /// <summary>The child they say they belong to.</summary>
    public Guid? PupilId { get; private set; }

    public Guid AddedById { get; private set; }

    public DateTime AddedAt { get; private set; }

    public bool? IsAccepted { get; private set; }

    public Sealed? Reason { get; private set; }

    public Guid? DecidedById { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public static EntryRequest Add(Guid id, Account account, string handle, string? name, FollowerMark mark, bool? answered, Guid? pupilId, Actor actor, DateTime at)
    {
        var request = new EntryRequest(id, account.SchoolId)
        {
            AccountId = account.Id, Handle = handle, ShownName = name, Mark = mark, AnsweredQuestion = answered, PupilId = pupilId, AddedById = actor.PersonId, AddedAt = at,
        };
        request.Record("entry-request.added", actor, at);
        return request;
    }

    /// <summary>What came in later: an answer to the question, or whose parent they are.</summary>
    public void Learn(bool? answered, Guid? pupilId, Actor actor, DateTime at)
    {
        if (AnsweredQuestion == answered && PupilId == pupilId) return;
        (AnsweredQuestion, PupilId) = (answered, pupilId);
        Record("entry-request.completed", actor, at);
    }

    /// <param name="accept">Let them in?</param>
    /// <param name="rules">The account's rules in force.</param>
    public Decision CanDecide(bool accept, RulesInForce rules)
    {
        if (DecidedAt is not null) return Decision.Refused("This has been decided.");
        if (!accept) return Decision.Allowed;
        if (Mark == FollowerMark.PossiblePupil && rules.PupilFollowing == Settings.PupilFollowing.Never) return Decision.Refused("They resemble a pupil, and no pupil may follow. Refuse them, and log a concern.");
        if (rules.WhoMayFollow != Settings.WhoMayFollow.ClosedGroupWithQuestion) return Decision.Allowed;
        if (AnsweredQuestion != true) return Decision.Refused("They have not answered the security question.");
        return PupilId is null ? Decision.Refused("Say which child they belong to.") : Decision.Allowed;
    }

    public void Decide(bool accept, RulesInForce rules, Sealed? reason, Actor actor, DateTime at)
    {
        CanDecide(accept, rules).Demand();
        (IsAccepted, Reason, DecidedById, DecidedAt) = (accept, reason, actor.PersonId, at);
        Record(accept ? "entry-request.accepted" : "entry-request.refused", actor, at, reason);
    }
}
