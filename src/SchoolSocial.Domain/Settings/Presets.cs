namespace SchoolSocial.Domain.Settings;

/// <summary>The ways of five real schools (requirements 1.1 and 1.2) and a cautious default, to start from.</summary>
public static class Presets
{
    public static SchoolWays Default { get; } = new();

    /// <summary>Many class accounts, pupils never follow, review every three years by month, head and computing lead sign.</summary>
    public static SchoolWays Woodlands { get; } = new()
    {
        FormerPupilAge = null,
        ParentFriends = ParentFriends.AdvisedAgainst,
        PupilFollowing = PupilFollowing.Never,
        PrivateMessages = PrivateMessages.LoggedAndAnsweredElsewhere,
        WhoMayFollow = WhoMayFollow.Anyone,
        ReviewCycle = ReviewCycle.EveryThreeYears,
        ReviewPrecision = ReviewPrecision.Month,
        SignOff = SignOffWay.HeadAndComputingLead,
    };

    /// <summary>Staff conduct first; the head is the safeguarding lead; the adult bullied decides about the police.</summary>
    public static SchoolWays Straits { get; } = new()
    {
        FormerPupilAge = 18,
        ParentFriends = ParentFriends.AllowedSchoolMattersNeverDiscussed,
        GovernorRules = GovernorRules.EncouragedFamilyLinksAccepted,
        PupilFollowing = PupilFollowing.Allowed,
        WhoMayFollow = WhoMayFollow.ParentsAndPupils,
        HeadIsDsl = true,
        PoliceDecision = PoliceDecision.TheAdultConcerned,
        ReviewPrecision = ReviewPrecision.Date,
        SignOff = SignOffWay.FullGoverningBody,
    };

    /// <summary>A closed parents' group for adults; messages off; yearly review by term; a committee owns the policy.</summary>
    public static SchoolWays WightwickHall { get; } = new()
    {
        FormerPupilAge = null,
        PupilFollowing = PupilFollowing.Never,
        PrivateMessages = PrivateMessages.SwitchedOff,
        WhoMayFollow = WhoMayFollow.ClosedGroupWithQuestion,
        GroupMinimumAge = 18,
        ParentLetterWriter = LetterWriter.Headteacher,
        HidesEarly = true,
        ReviewCycle = ReviewCycle.Yearly,
        ReviewPrecision = ReviewPrecision.Term,
        SignOff = SignOffWay.Committee,
    };

    /// <summary>A federation under a county's model policy: no friendships with parents, joint chairs sign.</summary>
    public static SchoolWays JohnWatsonAndWheatley { get; } = new()
    {
        FormerPupilAge = 18,
        ParentFriends = ParentFriends.Never,
        PupilFollowing = PupilFollowing.ApprovedAccountOnly,
        WhoMayFollow = WhoMayFollow.AuthenticatedMembers,
        ReviewPrecision = ReviewPrecision.Date,
        SignOff = SignOffWay.JointChairs,
    };

    /// <summary>Parents' own pictures at events; the governing body writes to parents and decides about the police.</summary>
    public static SchoolWays WestbrookOldHall { get; } = new()
    {
        FormerPupilAge = 16,
        ParentFriends = ParentFriends.StronglyAdvisedAgainst,
        PupilFollowing = PupilFollowing.WhenDirectedByTeacher,
        ParentLetterWriter = LetterWriter.GoverningBody,
        PoliceDecision = PoliceDecision.Governors,
        EventPhotos = EventPhotos.OwnChildOnly,
        SignOff = SignOffWay.Headteacher,
    };

    public static IReadOnlyDictionary<string, SchoolWays> All { get; } = new Dictionary<string, SchoolWays>
    {
        ["Cautious start"] = Default,
        ["Woodlands"] = Woodlands,
        ["Straits"] = Straits,
        ["Wightwick Hall"] = WightwickHall,
        ["John Watson and Wheatley"] = JohnWatsonAndWheatley,
        ["Westbrook Old Hall"] = WestbrookOldHall,
    };
}
