using SchoolSocial.Web.Hosting;
using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Web.Features.People;

public sealed class AbsenceForm
{
    public Guid Id { get; set; }

    [Display(Name = "First day away")]
    public DateOnly? FromOn { get; set; }

    [Display(Name = "Last day away", Description = "If nobody knows yet, your best guess. It can be ended earlier.")]
    public DateOnly? ToOn { get; set; }
}

public sealed class AbsenceFormValidator : AbstractValidator<AbsenceForm>
{
    public AbsenceFormValidator(DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.FromOn).NotNull().WithMessage("Enter the first day away")
            .Must(on => on is null || on >= today.AddYears(-1)).WithMessage("Check the year");
        RuleFor(form => form.ToOn).NotNull().WithMessage("Enter the last day away")
            .Must(on => on is null || on >= today).WithMessage("The last day away must be today or later")
            .Must(on => on is null || on <= today.AddYears(2)).WithMessage("Check the year");
    }
}

public sealed record AbsencePage(AbsenceForm Form, Guid PersonId, string Name, IReadOnlyList<Absence> Absences, DateOnly Today)
{
    public const int Most = 50;
}
