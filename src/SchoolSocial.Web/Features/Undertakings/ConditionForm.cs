using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Undertakings;

public sealed class ConditionForm
{
    [Display(Name = "What was done?")]
    public AuthorisationConditions? Condition { get; set; }

    [Display(Name = "Who of the parents or carers agreed, and how?", Description = "For example, the mother, on the phone. No contact details.")]
    public string? Parents { get; set; }

    [Display(Name = "On which day?")]
    public DateOnly? On { get; set; }

    [Display(Name = "When did they agree?")]
    public DateOnly? AgreedOn { get; set; }
}

public sealed class ConditionFormValidator : AbstractValidator<ConditionForm>
{
    public ConditionFormValidator(DateOnly today)
    {
        RuleFor(form => form.Condition).Must(condition => condition is { } asked && AuthorisationKinds.Conditions.Contains(asked)).WithMessage("Choose what was done");
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day it was done").NotAfter(today);
    }
}

public sealed class ParentsFormValidator : AbstractValidator<ConditionForm>
{
    public ParentsFormValidator(DateOnly today)
    {
        RuleFor(form => form.Parents).Filled("Say who agreed").Words(ParentsAgreement.WhoMaxLength, "What you wrote").WithoutAccountNames();
        RuleFor(form => form.AgreedOn).NotNull().WithMessage("Enter the day they agreed").NotAfter(today);
    }
}
