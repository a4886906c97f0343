using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>What a closing must say: Keeping Children Safe in Education asks for the concern, its follow-up, the decision, why, and the outcome.</summary>
public sealed class ClosureForm
{
    [Display(Name = "What was the concern?", Description = "A clear, full summary that makes sense on its own in ten years.")]
    public string? Summary { get; set; }

    [Display(Name = "How was it followed up?")]
    public string? FollowUp { get; set; }

    [Display(Name = "Was it referred outside school?")]
    public Referral? Referral { get; set; }

    [Display(Name = "Why was that decided?", Description = "Deciding not to refer is a decision too, and needs its reason.")]
    public string? Reason { get; set; }

    [Display(Name = "How did it end?")]
    public ConcernOutcome? Outcome { get; set; }

    [Display(Name = "Where does it stand in the behaviour record?", Description = "Its reference, or the day of the entry. Needed for a suspension or an exclusion.")]
    public string? BehaviourReference { get; set; }

    [Display(Name = "What did the person affected want to happen?", Description = "Nobody has written it down yet. If they could not be asked, say why.")]
    public string? Wishes { get; set; }
}

public sealed class ClosureFormValidator : AbstractValidator<ClosureForm>
{
    public ClosureFormValidator(ConcernSubject subject, bool wishesAreKnown)
    {
        RuleFor(form => form.Wishes).Words(Concern.WordsMaxLength, "What they wanted");
        if (!wishesAreKnown) RuleFor(form => form.Wishes).Filled("Say what the person affected wanted, or why they could not be asked");
        RuleFor(form => form.Summary).Filled("Write a summary of the concern").Words(Concern.WordsMaxLength, "The summary");
        RuleFor(form => form.FollowUp).Filled("Say how it was followed up").Words(Concern.WordsMaxLength, "The follow-up");
        RuleFor(form => form.Referral).NotNull().WithMessage("Say whether it was referred outside school").IsInEnum().WithMessage("Say whether it was referred outside school");
        RuleFor(form => form.Reason).Filled("Say why").Words(Concern.WordsMaxLength, "The reason");
        RuleFor(form => form.BehaviourReference).Line(Closure.BehaviourReferenceMaxLength, "The place in the behaviour record")
            .Must((form, reference) => form.Outcome?.NeedsBehaviourRecord() != true || !string.IsNullOrWhiteSpace(reference)).WithMessage("Say where it stands in the behaviour record");
        RuleFor(form => form.Outcome).Must(outcome => outcome is { } chosen && Outcomes.For(subject).Contains(chosen)).WithMessage("Choose how it ended");
    }
}

public sealed record ClosurePage(string Code, ConcernSubject Subject, bool WishesAreKnown, ClosureForm Form)
{
    public IReadOnlyList<Choice> Referrals { get; } = Choice.Each<Referral>(referral => referral.Words());

    /// <summary>Only a pupil is suspended or excluded.</summary>
    public bool MayBeSanction => Domain.Concerns.Outcomes.For(Subject).Any(outcome => outcome.NeedsBehaviourRecord());

    public IReadOnlyList<Choice> Outcomes { get; } = [.. Domain.Concerns.Outcomes.For(Subject).Select(outcome => new Choice(outcome.ToString(), outcome.Words()))];
}

public sealed class ReopeningForm
{
    [Display(Name = "Why does this need to be opened again?")]
    public string? Reason { get; set; }
}

public sealed class ReopeningFormValidator : AbstractValidator<ReopeningForm>
{
    public ReopeningFormValidator() => RuleFor(form => form.Reason).Filled("Say why").Words(Concern.WordsMaxLength, "The reason");
}

public sealed record ReopeningPage(string Code, ReopeningForm Form);
