namespace SchoolSocial.Domain.Pathways;

public enum PathwayKind
{
    Nudes = 1,
    Adults,
    ParentPosts,
    Blackmail,
    Impersonation,
    StaffBullying,
    Premises,
    SexualAbuse,
}

/// <summary>Each path has its hundred of numbers, so that a step says by its number where it belongs. The first few belong to all.</summary>
public enum PathwayStepKind
{
    Started = 1,
    Closed,
    Reopened,

    TriggersNone = 101,
    TriggersFound,
    Situation,
    SituationWithAdult,
    Referred,
    RiskAnswered,
    RiskFound,
    NotReferredProposed,
    NotReferredAgreed,
    NotReferredDeclined,
    ViewingAsked,
    ViewingAgreed,
    ViewingDeclined,
    Viewed,
    DeletionNoted,
    ReportRemoveAnswered,
    ParentsAnswered,
    SupportAnswered,
    EducationAnswered,
    ReasonsAnswered,

    EvidenceKept = 301,
    Lawful,
    BeyondByAdult,
    BeyondByPupil,
    PoliceNone,
    PoliceFound,
    PoliceDecided,
    QuestionsAnswered,
    SheetAnswered,
    IdentificationFound,
    TalkHeld,
    TalkSkipped,
    MeetingHeld,
    MeetingSkipped,
    BehaviourTaken,
    BehaviourSkipped,
    LetterGone,
    LetterSkipped,
    PlatformTold,
    PlatformSkipped,
    PostHidden,
    HidingSkipped,
    SecondMeetingHeld,
    SecondMeetingSkipped,
    GovernorsWrote,
    GovernorsSkipped,
    AccessRestricted,
    RestrictionSkipped,
    AdviceTaken,
    AdviceSkipped,

    BlackmailPoliceTold = 401,
    BlackmailAnswered,
    BlackmailKept,
    BlackmailOriginalsDown,
    BlackmailReported,
    BlackmailFamiliesTold,
    BlackmailAudit,

    ImpersonationOf = 501,
    ImpersonationKept,
    ImpersonationReported,
    ImpersonationWarned,
    ImpersonationHarm,
    ImpersonationOwnSafe,

    StaffSupported = 601,
    StaffKept,
    ChildNotAtRisk,
    ChildAtRisk,
    ChildProtected,
    VictimDecided,
    StaffReported,
    StaffFollowedUp,

    DeviceStopped = 701,
    DeviceHeld,
    ContentOther,
    ContentNotLookedAt,
    AuthorityGiven,
    TechnicianLooked,
    FilterChecked,
    ViewersSeen,

    AbuseSafetyNow = 801,
    AbuseDomestic,
    AbuseExploitation,
    AbuseHarmful,
    AbuseViolence,
    AbusePlan,
    AbuseReferral,
}

public static class PathwayKinds
{
    public static IReadOnlyList<PathwayKind> All { get; } = Enum.GetValues<PathwayKind>();

    public static string Words(this PathwayKind kind) => kind switch
    {
        PathwayKind.Nudes => "Nudes and semi-nudes",
        PathwayKind.Adults => "An adult at school",
        PathwayKind.ParentPosts => "A post by a parent, a pupil or the public",
        PathwayKind.Blackmail => "Blackmail with pictures",
        PathwayKind.Impersonation => "Somebody pretends to be one of us",
        PathwayKind.StaffBullying => "Staff are bullied online",
        PathwayKind.Premises => "Content reached on the premises",
        PathwayKind.SexualAbuse => "Sexual abuse",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>All that an alert says of it.</summary>
    public static char Letter(this PathwayKind kind) => kind switch
    {
        PathwayKind.Nudes => 'N',
        PathwayKind.Adults => 'A',
        PathwayKind.ParentPosts => 'P',
        PathwayKind.Blackmail => 'B',
        PathwayKind.Impersonation => 'I',
        PathwayKind.StaffBullying => 'S',
        PathwayKind.Premises => 'C',
        PathwayKind.SexualAbuse => 'X',
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
