using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Accounts.Checks;

public sealed class RoundForm
{
    public Guid Id { get; set; }

    [Display(Name = "What was done?")]
    public RhythmKind? Kind { get; set; }

    [Display(Name = "When?")]
    public DateOnly? On { get; set; }

    [Display(Name = "How many posts or comments did you look at?", Description = "For a talk, how many took part. For a drill, 1.")]
    public int? Looked { get; set; }

    [Display(Name = "Was all well?")]
    public bool? AllWell { get; set; }

    [Display(Name = "What did you find?", Description = "Nothing that names a child: for that, log a concern.")]
    public string? Findings { get; set; }
}

public sealed class RoundFormValidator : AbstractValidator<RoundForm>
{
    public RoundFormValidator(DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Kind).Must(kind => kind is { } known && CheckAnswers.RoundKinds.Contains(known)).WithMessage("Choose what was done");
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day").NotAfter(today).Must(on => on is null || on >= today.AddYears(-5)).WithMessage("Check the year");
        RuleFor(form => form.Looked).Must(looked => looked is >= 0 and <= AccountRound.GreatestSample).WithMessage($"Enter a number from 0 to {AccountRound.GreatestSample:N0}");
        RuleFor(form => form.AllWell).NotNull().WithMessage("Say whether all was well");
        RuleFor(form => form.Findings).Words(AccountRound.FindingsMaxLength, "What you found").NoSecret();
        RuleFor(form => form.Findings).Filled("Say what was not well").When(form => form.AllWell == false);
    }
}
