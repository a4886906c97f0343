using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People;

public sealed class ClassForm
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    [Display(Name = "School year")]
    public Guid? YearId { get; set; }

    [Display(Name = "Name of the class", Description = "For example, Kestrels or 3B.")]
    public string? Name { get; set; }

    [Display(Name = "Youngest year group")]
    public int? FromYearGroup { get; set; }

    [Display(Name = "Oldest year group", Description = "The same, unless the class is mixed.")]
    public int? ToYearGroup { get; set; }

    [Display(Name = "Does the class leave the school at the end of this year?")]
    public bool? IsFinalYear { get; set; }

    public static ClassForm Of(SchoolClass taught) => new()
    {
        Id = taught.Id,
        Version = taught.Version,
        YearId = taught.SchoolYearId,
        Name = taught.Name,
        FromYearGroup = taught.FromYearGroup,
        ToYearGroup = taught.ToYearGroup,
        IsFinalYear = taught.IsFinalYear,
    };

    /// <param name="sourceId">The id in the school's MIS, which only the import gives.</param>
    public ClassDetails Details(string? sourceId) =>
        new(PlainText.Tidy(Name)!, FromYearGroup!.Value, ToYearGroup!.Value, IsFinalYear!.Value, sourceId);
}

public sealed class ClassFormValidator : AbstractValidator<ClassForm>
{
    public ClassFormValidator(IReadOnlyCollection<Guid> years)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.YearId).Must(year => year is { } id && years.Contains(id)).WithMessage("Choose the school year");
        RuleFor(form => form.Name).Filled("Enter the name of the class").Line(SchoolClass.NameMaxLength, "The name");
        RuleFor(form => form.FromYearGroup).Must(IsYearGroup).WithMessage("Choose the youngest year group");
        RuleFor(form => form.ToYearGroup).Must(IsYearGroup).WithMessage("Choose the oldest year group");
        RuleFor(form => form.ToYearGroup).Must((form, to) => to is null || form.FromYearGroup is null || to >= form.FromYearGroup)
            .WithMessage("The oldest year group must not be younger than the youngest");
        RuleFor(form => form.IsFinalYear).NotNull().WithMessage("Say whether the class leaves the school this year");
    }

    private static bool IsYearGroup(int? group) => group is >= SchoolClass.LeastYearGroup and <= SchoolClass.GreatestYearGroup;
}

public sealed record ClassFormPage(ClassForm Form, IReadOnlyList<Choice> Years, string? Name);
