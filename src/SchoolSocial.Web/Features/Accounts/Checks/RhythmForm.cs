using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts.Checks;

public sealed class RhythmForm
{
    [Display(Name = "What")]
    public RhythmKind? Kind { get; set; }

    [Display(Name = "Every so many days", Description = "0 ends it. Usual are 7 for comments, 14 to 30 for followers and monitoring, 100 for a talk, 200 for a drill, 365 for what it is for.")]
    public int? EveryDays { get; set; }

    [Display(Name = "Who sees to it")]
    public Guid? OwnerId { get; set; }

    [Display(Name = "In turn with", Description = "If two take turns, such as two moderators. The rota says whose turn it is.")]
    public Guid? PartnerId { get; set; }
}

public sealed class RhythmFormValidator : AbstractValidator<RhythmForm>
{
    public RhythmFormValidator(IReadOnlyList<Choice> owners)
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what").IsInEnum().WithMessage("Choose what");
        RuleFor(form => form.EveryDays).Must(days => days is >= 0 and <= AccountRhythm.GreatestDays).WithMessage($"Enter a number of days from 0 to {AccountRhythm.GreatestDays}");
        RuleFor(form => form.OwnerId).Must(id => id is null || owners.Offers(id)).WithMessage("Choose somebody from the list");
        RuleFor(form => form.PartnerId).Must(id => id is null || owners.Offers(id)).WithMessage("Choose somebody from the list");
    }
}
