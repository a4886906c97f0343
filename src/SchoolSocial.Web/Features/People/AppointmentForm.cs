using SchoolSocial.Web.Hosting;
using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Web.Features.People;

public sealed class AppointmentForm
{
    public Guid Id { get; set; }

    [Display(Name = "Role")]
    public Role? Role { get; set; }

    [Display(Name = "First day", Description = "May lie in the past or in the future.")]
    public DateOnly? FromOn { get; set; }

    [Display(Name = "Last day", Description = "Leave empty if it is not known yet.")]
    public DateOnly? ToOn { get; set; }
}

public sealed class AppointmentFormValidator : AbstractValidator<AppointmentForm>
{
    public AppointmentFormValidator(DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Role).NotNull().WithMessage("Choose a role").IsInEnum().WithMessage("Choose a role");
        RuleFor(form => form.FromOn).NotNull().WithMessage("Enter the first day")
            .Must(on => on is null || (on >= today.AddYears(-60) && on <= today.AddYears(5))).WithMessage("Check the year of the first day");
        RuleFor(form => form.ToOn).Must(on => on is null || on <= today.AddYears(20)).WithMessage("Check the year of the last day");
    }
}

public sealed record AppointmentPage(AppointmentForm Form, Person Person);

public sealed class AppointmentEndForm
{
    [Display(Name = "Last day in this role")]
    public DateOnly? On { get; set; }
}

public sealed class AppointmentEndFormValidator : AbstractValidator<AppointmentEndForm>
{
    public AppointmentEndFormValidator(DateOnly today) => RuleFor(form => form.On).NotNull().WithMessage("Enter the last day")
        .Must(on => on is null || on <= today.AddYears(5)).WithMessage("Check the year of the last day");
}

public sealed record AppointmentEndPage(AppointmentEndForm Form, Appointment Appointment, string Name);
