using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts.Checks;

/// <summary>The closed answers about checks and followers, in words.</summary>
public static class CheckAnswers
{
    public static IReadOnlyList<Choice> Settings { get; } = [new("Yes", "Yes"), new("No", "No"), new("NotThere", "The platform has no such setting")];

    public static IReadOnlyList<Choice> Decisions { get; } = Choice.Each<FollowerDecision>(each => each.Words());

    public static IReadOnlyList<Choice> Kinds { get; } = [new("", "Not looked at"), .. Choice.Each<FollowerKind>(each => each.Words())];

    public static IReadOnlyList<Choice> Rounds { get; } = [.. RoundKinds.Select(kind => new Choice(kind.ToString(), kind.Words(), HintOf(kind)))];

    public static IReadOnlyList<Choice> Rhythms { get; } = Choice.Each<RhythmKind>(kind => kind.Words());

    /// <summary>A check of followers has a page of its own.</summary>
    public static IEnumerable<RhythmKind> RoundKinds => Enum.GetValues<RhythmKind>().Where(kind => kind != RhythmKind.FollowerCheck);

    public static string Words(this FollowerMark mark) => mark switch
    {
        FollowerMark.PossiblePupil => "Possible pupil",
        FollowerMark.PossibleStaff => "Staff, personal account",
        FollowerMark.PossibleParent => "Possible parent",
        FollowerMark.AlreadyBlocked => "Blocked before",
        _ => "Nobody we know",
    };

    public static string TagOf(this FollowerMark mark) => mark switch
    {
        FollowerMark.PossiblePupil or FollowerMark.AlreadyBlocked => "govuk-tag--red",
        FollowerMark.PossibleStaff => "govuk-tag--yellow",
        FollowerMark.PossibleParent => "govuk-tag--blue",
        _ => "govuk-tag--grey",
    };

    public static string Words(this FollowerDecision decision) => decision switch
    {
        FollowerDecision.Keep => "Let them follow",
        FollowerDecision.Block => "Block them",
        FollowerDecision.BlockAndReport => "Block them and report them to the platform",
        _ => "Ask who they are",
    };

    public static string Words(this FollowerKind kind) => kind switch
    {
        FollowerKind.Parent => "A parent or carer",
        FollowerKind.Staff => "Somebody who works here",
        FollowerKind.Partner => "Another school or a partner",
        FollowerKind.Pupil => "A pupil",
        _ => "Nobody we know",
    };

    private static string? HintOf(RhythmKind kind) => kind switch
    {
        RhythmKind.Monitoring => "The custodian looks at what was shared",
        RhythmKind.Moderation => "Comments are read",
        RhythmKind.ContentTalk => "Those who run it and a leader talk about what is suitable",
        RhythmKind.AccessDrill => "Somebody asked for full access and got it",
        RhythmKind.LogTest => "Once a year: the log of a conversation was asked for and could be had",
        RhythmKind.Purpose => "Once a year: does it reach the families it is for, and is it worth its work?",
        _ => null,
    };
}
