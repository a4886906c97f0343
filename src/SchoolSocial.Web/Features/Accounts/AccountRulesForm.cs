using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts;

public sealed class AccountRulesForm
{
    public int Version { get; set; }

    [Display(Name = "Pupils")]
    public PupilFollowing? PupilFollowing { get; set; }

    [Display(Name = "Private messages")]
    public PrivateMessages? PrivateMessages { get; set; }

    [Display(Name = "Who may follow or join")]
    public WhoMayFollow? WhoMayFollow { get; set; }

    [Display(Name = "Least age of members", Description = "Leave empty if the account adds nothing to the school's rule.")]
    public int? MinimumAge { get; set; }

    [Display(Name = "Who approves a post to it?", Description = "What families' channel asks for holds in any case.")]
    public ApprovalRule? Approval { get; set; }

    [Display(Name = "May it reply in public to one parent?")]
    public bool? MayReply { get; set; }

    [Display(Name = "May others comment?")]
    public bool? MayComment { get; set; }

    public static AccountRulesForm Of(Account account) => new()
    {
        Version = account.Version,
        PupilFollowing = account.Rules.PupilFollowing,
        PrivateMessages = account.Rules.PrivateMessages,
        WhoMayFollow = account.Rules.WhoMayFollow,
        MinimumAge = account.Rules.MinimumAge,
        Approval = account.Rules.Approval,
        MayReply = !account.Rules.NoPublicReplies,
        MayComment = !account.Rules.NoComments,
    };

    public AccountRules Rules() => new()
    {
        PupilFollowing = PupilFollowing,
        PrivateMessages = PrivateMessages,
        WhoMayFollow = WhoMayFollow,
        MinimumAge = MinimumAge,
        Approval = Approval,
        NoPublicReplies = MayReply == false,
        NoComments = MayComment == false,
    };
}

public sealed class AccountRulesFormValidator : AbstractValidator<AccountRulesForm>
{
    public AccountRulesFormValidator()
    {
        RuleFor(form => form.Approval).Must(rule => rule is null or ApprovalRule.SecondPair or ApprovalRule.SeniorLeader).WithMessage("Say who approves a post to it");
        RuleFor(form => form.MinimumAge).Must(age => age is null or (>= SchoolWays.LeastGroupAge and <= SchoolWays.GreatestGroupAge))
            .WithMessage($"Enter an age from {SchoolWays.LeastGroupAge} to {SchoolWays.GreatestGroupAge}, or nothing");
        RuleFor(form => form.MayReply).NotNull().WithMessage("Say whether it may reply in public");
        RuleFor(form => form.MayComment).NotNull().WithMessage("Say whether others may comment");
    }
}

public sealed record AccountRulesPage(AccountRulesForm Form, string Code, string Name, RulesInForce Schools)
{
    public IReadOnlyList<Choice> Pupils { get; } = Choices(Schools.PupilFollowing.Words(), Enum.GetValues<PupilFollowing>().Select(rule => (rule.ToString(), rule.Words())));

    public IReadOnlyList<Choice> Messages { get; } = Choices(Schools.PrivateMessages.Words(), Enum.GetValues<PrivateMessages>().Select(rule => (rule.ToString(), rule.Words())));

    public IReadOnlyList<Choice> Followers { get; } = Choices(Schools.WhoMayFollow.Words(), Enum.GetValues<WhoMayFollow>().Select(rule => (rule.ToString(), rule.Words())));

    /// <summary>The mildest is left out: it would add nothing to what the channel asks for.</summary>
    public static IReadOnlyList<Choice> Approvals { get; } =
        [new("", "As its channel asks"), .. Enum.GetValues<ApprovalRule>().Where(rule => rule != ApprovalRule.Nobody).Select(rule => new Choice(rule.ToString(), rule.Words()))];

    private static IReadOnlyList<Choice> Choices(string schools, IEnumerable<(string Value, string Text)> all) =>
        [new("", $"As the school: {schools}"), .. all.Select(each => new Choice(each.Value, each.Text))];
}
