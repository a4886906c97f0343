using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Settings;

/// <summary>The answers on offer to each question about a school's ways, in plain words.</summary>
public static class WaysAnswers
{
    public static IReadOnlyList<Choice> ParentFriends { get; } = Choice.Each<ParentFriends>(answer => answer switch
    {
        Domain.Settings.ParentFriends.AdvisedAgainst => "It is advised against",
        Domain.Settings.ParentFriends.StronglyAdvisedAgainst => "It is strongly advised against",
        Domain.Settings.ParentFriends.Never => "Never",
        _ => "Yes, but school matters are never discussed",
    });

    public static IReadOnlyList<Choice> GovernorRules { get; } = Choice.Each<GovernorRules>(answer => answer switch
    {
        Domain.Settings.GovernorRules.SameAsStaff => "The same rules as staff",
        _ => "They are encouraged to follow the school's accounts, and links to their own family are accepted",
    });

    public static IReadOnlyList<Choice> PupilFollowing { get; } = Choice.Each<PupilFollowing>(answer => answer switch
    {
        Domain.Settings.PupilFollowing.Never => "Never: a pupil who follows is blocked and it is logged",
        Domain.Settings.PupilFollowing.Allowed => "Yes",
        Domain.Settings.PupilFollowing.ApprovedAccountOnly => "Only an account that was approved for use with pupils",
        _ => "Only when a teacher directs them to",
    });

    public static IReadOnlyList<Choice> WhoMayFollow { get; } = Choice.Each<WhoMayFollow>(answer => answer switch
    {
        Domain.Settings.WhoMayFollow.Anyone => "Anyone",
        Domain.Settings.WhoMayFollow.ParentsAndPupils => "Parents and pupils",
        Domain.Settings.WhoMayFollow.ClosedGroupWithQuestion => "Members of a closed group who answer a question at the door",
        _ => "Only people the school knows by name",
    });

    public static IReadOnlyList<Choice> PrivateMessages { get; } = Choice.Each<PrivateMessages>(answer => answer switch
    {
        Domain.Settings.PrivateMessages.LoggedAndAnsweredElsewhere => "They can arrive: each is logged, and answered by phone or email",
        Domain.Settings.PrivateMessages.SwitchedOff => "They are switched off",
        _ => "They are allowed and may be answered",
    });

    public static IReadOnlyList<Choice> PoliceDecision { get; } = Choice.Each<PoliceDecision>(answer => answer switch
    {
        Domain.Settings.PoliceDecision.SchoolOnTriggers => "The school, on listed triggers",
        Domain.Settings.PoliceDecision.TheAdultConcerned => "The adult it happened to",
        _ => "The governors",
    });

    public static IReadOnlyList<Choice> LetterWriters { get; } = Choice.Each<LetterWriter>(answer => answer switch
    {
        LetterWriter.Headteacher => "The headteacher",
        _ => "The governing body",
    });

    public static IReadOnlyList<Choice> EventPhotos { get; } = Choice.Each<EventPhotos>(answer => answer switch
    {
        Domain.Settings.EventPhotos.Allowed => "Yes",
        Domain.Settings.EventPhotos.OwnChildOnly => "Of their own child only, for personal use",
        _ => "No",
    });

    public static IReadOnlyList<Choice> ReviewCycles { get; } = Choice.Each<ReviewCycle>(answer => answer switch
    {
        ReviewCycle.Yearly => "Every year",
        ReviewCycle.EveryTwoYears => "Every two years",
        _ => "Every three years",
    });

    public static IReadOnlyList<Choice> ReviewPrecisions { get; } = Choice.Each<ReviewPrecision>(answer => answer switch
    {
        ReviewPrecision.Date => "To the day",
        ReviewPrecision.Month => "To the month: due by its end",
        _ => "To the term: due by its end",
    });

    public static IReadOnlyList<Choice> SignOffs { get; } = Choice.Each<SignOffWay>(answer => answer switch
    {
        SignOffWay.Headteacher => "The headteacher",
        SignOffWay.HeadAndComputingLead => "The headteacher and the computing lead",
        SignOffWay.HeadAndChair => "The headteacher and the chair of governors",
        SignOffWay.JointChairs => "Both joint chairs of governors",
        SignOffWay.Committee => "A committee of governors",
        _ => "The full governing body, at a meeting",
    });

    /// <summary>By the name of the question, for pages that show an answer outside the form.</summary>
    public static (string Property, IReadOnlyList<Choice> Choices)[] All { get; } =
    [
        (nameof(WaysForm.ParentFriends), ParentFriends), (nameof(WaysForm.GovernorRules), GovernorRules),
        (nameof(WaysForm.PupilFollowing), PupilFollowing), (nameof(WaysForm.WhoMayFollow), WhoMayFollow),
        (nameof(WaysForm.PrivateMessages), PrivateMessages), (nameof(WaysForm.PoliceDecision), PoliceDecision),
        (nameof(WaysForm.ParentLetterWriter), LetterWriters), (nameof(WaysForm.EventPhotos), EventPhotos),
        (nameof(WaysForm.ReviewCycle), ReviewCycles), (nameof(WaysForm.ReviewPrecision), ReviewPrecisions), (nameof(WaysForm.SignOff), SignOffs),
    ];
}
