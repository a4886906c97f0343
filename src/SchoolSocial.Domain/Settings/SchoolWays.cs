namespace SchoolSocial.Domain.Settings;

/// <summary>A school's own ways, as one value: chosen from a preset, then changed line by line.</summary>
public sealed record SchoolWays
{
    public const int LeastIdleMinutes = 5;
    public const int GreatestIdleMinutes = 60;
    public const int LeastAcknowledgeHours = 1;
    public const int GreatestAcknowledgeHours = 72;
    public const int LeastFormerPupilAge = 16;
    public const int GreatestFormerPupilAge = 25;
    public const int LeastGroupAge = 13;
    public const int GreatestGroupAge = 21;

    /// <summary>A school may keep records longer than is usual, never shorter than the law's own periods.</summary>
    public const int LeastPupilRecordYears = 25;
    public const int GreatestPupilRecordYears = 100;
    public const int LeastAdultRecordYears = 6;
    public const int GreatestAdultRecordYears = 75;

    /// <summary>Staff may not befriend a former pupil below this age; null where the policy names none (ST13, WB08).</summary>
    public int? FormerPupilAge { get; init; } = 18;

    public ParentFriends ParentFriends { get; init; } = ParentFriends.AdvisedAgainst;

    public GovernorRules GovernorRules { get; init; } = GovernorRules.SameAsStaff;

    /// <summary>May pupils follow official accounts (WD66, ST40, WH36, JW42, WB05)?</summary>
    public PupilFollowing PupilFollowing { get; init; } = PupilFollowing.Never;

    public PrivateMessages PrivateMessages { get; init; } = PrivateMessages.LoggedAndAnsweredElsewhere;

    public WhoMayFollow WhoMayFollow { get; init; } = WhoMayFollow.Anyone;

    /// <summary>The headteacher is also the safeguarding lead (ST14); the second part of what must be two goes to the next in line.</summary>
    public bool HeadIsDsl { get; init; }

    /// <summary>Who writes to a parent who has misposted (WH14, WB26).</summary>
    public LetterWriter ParentLetterWriter { get; init; } = LetterWriter.Headteacher;

    /// <summary>A comment may be hidden before the ladder comes to it, once there is evidence of it (WH10).</summary>
    public bool HidesEarly { get; init; }

    /// <summary>Who decides on going to the police for an adult who is bullied (ST31, WH15, WB27).</summary>
    public PoliceDecision PoliceDecision { get; init; } = PoliceDecision.SchoolOnTriggers;

    public EventPhotos EventPhotos { get; init; } = EventPhotos.OwnChildOnly;

    /// <summary>Ages that members of the school's own group must have (WH36); null where it has none.</summary>
    public int? GroupMinimumAge { get; init; }

    public ReviewCycle ReviewCycle { get; init; } = ReviewCycle.Yearly;

    public ReviewPrecision ReviewPrecision { get; init; } = ReviewPrecision.Month;

    public SignOffWay SignOff { get; init; } = SignOffWay.HeadAndChair;

    /// <summary>Hours by which a concern must be acknowledged, by how serious it is. The clock never pauses.</summary>
    public int AcknowledgeWithinHours { get; init; } = 24;

    public int AcknowledgeAtRiskWithinHours { get; init; } = 1;

    /// <summary>Minutes without a touch after which a person is signed out.</summary>
    public int IdleMinutes { get; init; } = 15;

    /// <summary>Years after a child's birth at which their records come up for review (docs/rules/retention.md).</summary>
    public int PupilRecordYearsFromBirth { get; init; } = 25;

    /// <summary>Years after leaving for which an adult's records are kept.</summary>
    public int AdultRecordYearsAfterLeaving { get; init; } = 6;
}

public enum ParentFriends
{
    AdvisedAgainst,
    StronglyAdvisedAgainst,
    Never,
    AllowedSchoolMattersNeverDiscussed,
}

public enum GovernorRules
{
    SameAsStaff,
    EncouragedFamilyLinksAccepted,
}

public enum PupilFollowing
{
    Never,
    Allowed,
    ApprovedAccountOnly,
    WhenDirectedByTeacher,
}

public enum PrivateMessages
{
    LoggedAndAnsweredElsewhere,
    SwitchedOff,
    Allowed,
}

public enum WhoMayFollow
{
    Anyone,
    ParentsAndPupils,
    ClosedGroupWithQuestion,
    AuthenticatedMembers,
}

public enum LetterWriter
{
    Headteacher,
    GoverningBody,
}

public enum PoliceDecision
{
    SchoolOnTriggers,
    TheAdultConcerned,
    Governors,
}

public enum EventPhotos
{
    Allowed,
    OwnChildOnly,
    None,
}

public enum ReviewCycle
{
    Yearly,
    EveryTwoYears,
    EveryThreeYears,
}

public enum ReviewPrecision
{
    Date,
    Month,
    Term,
}

public enum SignOffWay
{
    Headteacher,
    HeadAndComputingLead,
    HeadAndChair,
    JointChairs,
    Committee,
    FullGoverningBody,
}
