using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People;

/// <summary>Who begins to do something, and when: to teach a class, to serve on a committee.</summary>
public sealed class JoiningForm
{
    [Display(Name = "Who?")]
    public Guid? PersonId { get; set; }

    [Display(Name = "First day")]
    public DateOnly? FromOn { get; set; }
}

public sealed class JoiningFormValidator : AbstractValidator<JoiningForm>
{
    public JoiningFormValidator(IReadOnlyCollection<Guid> offered, DateOnly today)
    {
        RuleFor(form => form.PersonId).Must(person => person is { } id && offered.Contains(id)).WithMessage("Choose a person");
        RuleFor(form => form.FromOn).NotNull().WithMessage("Enter the first day")
            .Must(on => on is null || (on >= today.AddYears(-60) && on <= today.AddYears(5))).WithMessage("Check the year of the first day");
    }
}

/// <param name="Form">Who and when.</param>
/// <param name="Group">The name of the class or committee.</param>
/// <param name="Path">Its page.</param>
/// <param name="Adults">Who may be chosen.</param>
public sealed record JoiningPage(JoiningForm Form, string Group, string Path, IReadOnlyList<Choice> Adults);

/// <summary>The last day somebody does something.</summary>
public sealed class PartingForm
{
    [Display(Name = "Last day")]
    public DateOnly? On { get; set; }
}

public sealed class PartingFormValidator : AbstractValidator<PartingForm>
{
    public PartingFormValidator(DateOnly today) => RuleFor(form => form.On).NotNull().WithMessage("Enter the last day")
        .Must(on => on is null || (on >= today.AddYears(-60) && on <= today.AddYears(5))).WithMessage("Check the year of the last day");
}

public sealed record PartingPage(PartingForm Form, string Name, string Group, string Path);
