using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>The closed answers about accounts, in words.</summary>
public static class AccountAnswers
{
    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<AccountKind>().Select(kind => new Choice(kind.ToString(), kind.Words(), HintOf(kind)))];

    public static IReadOnlyList<Choice> Visibilities { get; } = Choice.Each<AccountVisibility>(each => each.Words());

    public static IReadOnlyList<Choice> Posts { get; } = [.. Enum.GetValues<AccountPost>().Select(post => new Choice(post.ToString(), post.Words(), HintOf(post)))];

    public static IReadOnlyList<Choice> Groups { get; } = [new("", "No group"), .. Choice.Each<StaffGroup>(group => group.Words())];

    public static IReadOnlyList<Choice> RolesOfStaff { get; } =
        [new("", "No role"), .. Roles.All.Where(role => !role.IsOutside() && !role.IsGovernor() && role != Role.Clerk).Select(role => new Choice(role.ToString(), role.Title()))];

    public static IReadOnlyList<Choice> Statuses { get; } = [new("", "Any status"), .. Choice.Each<AccountStatus>(status => status.Words())];

    public static IReadOnlyList<Choice> AuthoritySteps { get; } =
        [.. AuthorityWords.Needed.Append(AuthorityStepKind.Withdrawal).Select(kind => new Choice(kind.ToString(), kind.Words()))];

    public static string TagOf(this AccountStatus status) => status switch
    {
        AccountStatus.Live => "govuk-tag--green",
        AccountStatus.AskedFor or AccountStatus.Approved => "govuk-tag--blue",
        AccountStatus.Paused => "govuk-tag--yellow",
        AccountStatus.Deactivated or AccountStatus.Lost => "govuk-tag--red",
        _ => "govuk-tag--grey",
    };

    public static string Words(this IdentityProof proof) => proof switch
    {
        IdentityProof.InPerson => "In person, signed in beside us",
        IdentityProof.SchoolSignIn => "By the school's own sign-in",
        _ => "A parent or carer has said so",
    };

    public static string Words(this PupilFollowing rule) => rule switch
    {
        PupilFollowing.Never => "Pupils never follow",
        PupilFollowing.Allowed => "Pupils may follow",
        PupilFollowing.ApprovedAccountOnly => "Pupils follow only where this account is approved for it",
        _ => "Pupils follow only when a teacher directs it",
    };

    public static string Words(this PrivateMessages rule) => rule switch
    {
        PrivateMessages.SwitchedOff => "Private messages are switched off",
        PrivateMessages.Allowed => "Private messages are allowed",
        _ => "Private messages are logged and answered elsewhere",
    };

    public static string Words(this WhoMayFollow rule) => rule switch
    {
        WhoMayFollow.Anyone => "Anyone may follow",
        WhoMayFollow.ParentsAndPupils => "Parents and pupils may follow",
        WhoMayFollow.ClosedGroupWithQuestion => "A closed group: joining takes an answer",
        _ => "Only members who are known by name",
    };

    private static string? HintOf(AccountKind kind) => kind switch
    {
        AccountKind.Class => "One class; renamed or ended each summer",
        AccountKind.Phase => "Shared by several classes, such as nursery and reception",
        AccountKind.WithPupils => "A senior leader must agree; it names its classes",
        AccountKind.PupilPublishing => "Pupils' work, without names",
        _ => null,
    };

    private static string? HintOf(AccountPost post) => post switch
    {
        AccountPost.Custodian => "One person who answers for it and keeps the way in",
        AccountPost.Deputy => "Stands in for the custodian",
        AccountPost.Administrator => "Changes its settings",
        AccountPost.Moderator => "Reads and removes comments",
        _ => "Posts",
    };
}
