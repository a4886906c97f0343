using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People;

public sealed class DutyNumberForm
{
    [Display(Name = "Number", Description = "The number that is answered at once: a mobile or an extension. Everybody who signs in can see it. Leave it empty to take it away.")]
    public string? Number { get; set; }
}

public sealed class DutyNumberFormValidator : AbstractValidator<DutyNumberForm>
{
    public DutyNumberFormValidator() => RuleFor(form => form.Number).Line(DutyNumber.NumberMaxLength, "The number")
        .Must(number => PlainText.Tidy(number) is not { } tidy || tidy.Count(char.IsAsciiDigit) >= 3).WithMessage("Enter a phone number, for example 07700 900123 or extension 201");
}

public sealed class DutyTurnForm
{
    public Guid Id { get; set; }

    [Display(Name = "Who is on duty?")]
    public Guid? PersonId { get; set; }

    [Display(Name = "From")]
    public DateOnly? FromOn { get; set; }

    [Display(Name = "Until", Description = "The last day")]
    public DateOnly? ToOn { get; set; }

    [Display(Name = "On which days?")]
    public List<DutyDays> Days { get; set; } = [];

    public DutyDays AllDays => Days.Aggregate(DutyDays.None, (all, day) => all | day);
}

public sealed class DutyTurnFormValidator : AbstractValidator<DutyTurnForm>
{
    public DutyTurnFormValidator(IReadOnlyCollection<Choice> people)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.PersonId).Must(person => people.Offers(person)).WithMessage("Choose who is on duty");
        RuleFor(form => form.FromOn).NotNull().WithMessage("Enter the first day");
        RuleFor(form => form.ToOn).NotNull().WithMessage("Enter the last day");
        RuleFor(form => form.Days).NotEmpty().WithMessage("Choose at least one day of the week").ForEach(day => day.IsInEnum());
    }
}

public sealed record DutyNumberPage(Guid PersonId, string Name, DutyNumberForm Form);

public sealed record DutyTurnPage(DutyTurnForm Form, IReadOnlyList<Choice> People)
{
    public IReadOnlyList<Choice> Days { get; } = [.. DutyDay.All.Select(day => new Choice(day.ToString(), day.ToString()))];
}
