using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Web.Features.Settings;

/// <summary>Every question about a school's ways. An answer may be missing while it is typed, which <see cref="SchoolWays"/> never is.</summary>
public sealed class WaysForm
{
    public int Version { get; set; }

    [Display(Name = "Below what age may staff not befriend a former pupil?", Description = "Leave empty if your policy names no age.")]
    public int? FormerPupilAge { get; set; }

    [Display(Name = "May staff be friends with parents online?")]
    public ParentFriends? ParentFriends { get; set; }

    [Display(Name = "What holds for governors?")]
    public GovernorRules? GovernorRules { get; set; }

    [Display(Name = "May pupils follow the school's accounts?")]
    public PupilFollowing? PupilFollowing { get; set; }

    [Display(Name = "Who may follow the school's accounts?")]
    public WhoMayFollow? WhoMayFollow { get; set; }

    [Display(Name = "How old must members of the school's own group be?", Description = "Leave empty if the school has no such group.")]
    public int? GroupMinimumAge { get; set; }

    [Display(Name = "What about private messages to the school's accounts?")]
    public PrivateMessages? PrivateMessages { get; set; }

    [Display(Name = "Is the headteacher also the safeguarding lead?",
        Description = "This must agree with who is appointed, because it decides who stands in where two people are asked for.")]
    public bool? HeadIsDsl { get; set; }

    [Display(Name = "Within how many hours must a concern be acknowledged?", Description = "The clock never pauses, in the holidays either.")]
    public int? AcknowledgeWithinHours { get; set; }

    [Display(Name = "And when somebody may be at immediate risk?", Description = "In hours. Never longer than the answer above.")]
    public int? AcknowledgeAtRiskWithinHours { get; set; }

    [Display(Name = "Who decides about going to the police when an adult is bullied online?")]
    public PoliceDecision? PoliceDecision { get; set; }

    [Display(Name = "Who writes to a parent who has posted something they should not have?")]
    public LetterWriter? ParentLetterWriter { get; set; }

    [Display(Name = "May a comment about the school be hidden as soon as there is evidence of it?", Description = "Otherwise it is hidden when the ladder for posts comes to it: after the conversation, the meeting and the first letter.")]
    public bool? HidesEarly { get; set; }

    [Display(Name = "May parents take pictures at school events?")]
    public EventPhotos? EventPhotos { get; set; }

    [Display(Name = "How often is a policy reviewed?")]
    public ReviewCycle? ReviewCycle { get; set; }

    [Display(Name = "How exactly is a review dated?")]
    public ReviewPrecision? ReviewPrecision { get; set; }

    [Display(Name = "Who signs a policy off?")]
    public SignOffWay? SignOff { get; set; }

    [Display(Name = "After how many minutes without a touch is a person signed out?")]
    public int? IdleMinutes { get; set; }

    [Display(Name = "How many years after a child's birth do their records come up for review?", Description = "Nothing is deleted by itself: a person is asked.")]
    public int? PupilRecordYearsFromBirth { get; set; }

    [Display(Name = "For how many years after leaving are an adult's records kept?")]
    public int? AdultRecordYearsAfterLeaving { get; set; }

    public static WaysForm Of(SchoolWays ways, int version) => new()
    {
        Version = version,
        FormerPupilAge = ways.FormerPupilAge,
        ParentFriends = ways.ParentFriends,
        GovernorRules = ways.GovernorRules,
        PupilFollowing = ways.PupilFollowing,
        WhoMayFollow = ways.WhoMayFollow,
        GroupMinimumAge = ways.GroupMinimumAge,
        PrivateMessages = ways.PrivateMessages,
        HeadIsDsl = ways.HeadIsDsl,
        AcknowledgeWithinHours = ways.AcknowledgeWithinHours,
        AcknowledgeAtRiskWithinHours = ways.AcknowledgeAtRiskWithinHours,
        PoliceDecision = ways.PoliceDecision,
        ParentLetterWriter = ways.ParentLetterWriter,
        HidesEarly = ways.HidesEarly,
        EventPhotos = ways.EventPhotos,
        ReviewCycle = ways.ReviewCycle,
        ReviewPrecision = ways.ReviewPrecision,
        SignOff = ways.SignOff,
        IdleMinutes = ways.IdleMinutes,
        PupilRecordYearsFromBirth = ways.PupilRecordYearsFromBirth,
        AdultRecordYearsAfterLeaving = ways.AdultRecordYearsAfterLeaving,
    };

    public SchoolWays Ways() => new()
    {
        FormerPupilAge = FormerPupilAge,
        ParentFriends = ParentFriends!.Value,
        GovernorRules = GovernorRules!.Value,
        PupilFollowing = PupilFollowing!.Value,
        WhoMayFollow = WhoMayFollow!.Value,
        GroupMinimumAge = GroupMinimumAge,
        PrivateMessages = PrivateMessages!.Value,
        HeadIsDsl = HeadIsDsl!.Value,
        AcknowledgeWithinHours = AcknowledgeWithinHours!.Value,
        AcknowledgeAtRiskWithinHours = AcknowledgeAtRiskWithinHours!.Value,
        PoliceDecision = PoliceDecision!.Value,
        ParentLetterWriter = ParentLetterWriter!.Value,
        HidesEarly = HidesEarly!.Value,
        EventPhotos = EventPhotos!.Value,
        ReviewCycle = ReviewCycle!.Value,
        ReviewPrecision = ReviewPrecision!.Value,
        SignOff = SignOff!.Value,
        IdleMinutes = IdleMinutes!.Value,
        PupilRecordYearsFromBirth = PupilRecordYearsFromBirth!.Value,
        AdultRecordYearsAfterLeaving = AdultRecordYearsAfterLeaving!.Value,
    };
}

public sealed class WaysFormValidator : AbstractValidator<WaysForm>
{
    private const string Choose = "Choose one of the answers";

    public WaysFormValidator()
    {
        Between(form => form.FormerPupilAge, "The age", SchoolWays.LeastFormerPupilAge, SchoolWays.GreatestFormerPupilAge, mayBeEmpty: true);
        Between(form => form.GroupMinimumAge, "The age", SchoolWays.LeastGroupAge, SchoolWays.GreatestGroupAge, mayBeEmpty: true);
        Between(form => form.AcknowledgeWithinHours, "The hours", SchoolWays.LeastAcknowledgeHours, SchoolWays.GreatestAcknowledgeHours);
        Between(form => form.AcknowledgeAtRiskWithinHours, "The hours", SchoolWays.LeastAcknowledgeHours, SchoolWays.GreatestAcknowledgeHours);
        Between(form => form.IdleMinutes, "The minutes", SchoolWays.LeastIdleMinutes, SchoolWays.GreatestIdleMinutes);
        Between(form => form.PupilRecordYearsFromBirth, "The years", SchoolWays.LeastPupilRecordYears, SchoolWays.GreatestPupilRecordYears);
        Between(form => form.AdultRecordYearsAfterLeaving, "The years", SchoolWays.LeastAdultRecordYears, SchoolWays.GreatestAdultRecordYears);
        RuleFor(form => form.AcknowledgeAtRiskWithinHours).Must((form, hours) => hours is null || form.AcknowledgeWithinHours is null || hours <= form.AcknowledgeWithinHours)
            .WithMessage("A concern about immediate risk cannot wait longer than others");
        RuleFor(form => form.ParentFriends).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        RuleFor(form => form.GovernorRules).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        RuleFor(form => form.PupilFollowing).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        RuleFor(form => form.WhoMayFollow).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        RuleFor(form => form.PrivateMessages).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        RuleFor(form => form.HeadIsDsl).NotNull().WithMessage("Say whether the headteacher is also the safeguarding lead");
        RuleFor(form => form.PoliceDecision).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        RuleFor(form => form.HidesEarly).NotNull().WithMessage(Choose);
        RuleFor(form => form.ParentLetterWriter).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        RuleFor(form => form.EventPhotos).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        RuleFor(form => form.ReviewCycle).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        RuleFor(form => form.ReviewPrecision).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
        RuleFor(form => form.SignOff).NotNull().WithMessage(Choose).IsInEnum().WithMessage(Choose);
    }

    private void Between(System.Linq.Expressions.Expression<Func<WaysForm, int?>> answer, string what, int least, int greatest, bool mayBeEmpty = false) =>
        RuleFor(answer).Must(number => number is null ? mayBeEmpty : number >= least && number <= greatest)
            .WithMessage($"{what} must be a whole number between {least} and {greatest}{(mayBeEmpty ? ", or empty" : "")}");
}

/// <param name="Form">The answers.</param>
/// <param name="HeadNote">What stands in the way of the present answer about the head agreeing with the appointments; null where they agree.</param>
public sealed record WaysPage(WaysForm Form, string? HeadNote);
