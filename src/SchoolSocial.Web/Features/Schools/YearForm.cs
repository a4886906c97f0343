using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Schools;

public sealed class YearForm
{
    /// <summary>Rows on the page: six half-terms and two to spare.</summary>
    public const int Rows = 8;

    public int Version { get; set; }

    [Display(Name = "First day of the school year", Description = "For example, 1 9 2026")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "Last day of the school year", Description = "For example, 31 8 2027")]
    public DateOnly? EndsOn { get; set; }

    [Display(Name = "Terms")]
    public List<TermForm> Terms { get; set; } = [];

    public static YearForm Of(SchoolYear year, int version) => new()
    {
        Version = version,
        StartsOn = year.StartsOn,
        EndsOn = year.EndsOn,
        Terms = [.. year.Terms.Select(term => new TermForm { Id = term.Id, Name = term.Name, StartsOn = term.StartsOn, EndsOn = term.EndsOn })],
    };

    /// <summary>A new year's terms are offered by name; their dates differ from school to school.</summary>
    public static YearForm Next(SchoolYear? last)
    {
        var names = last is { Terms.Count: > 0 } ? last.Terms.Select(term => term.Name) : ["Autumn", "Spring", "Summer"];
        return new YearForm
        {
            StartsOn = last?.EndsOn.AddDays(1),
            EndsOn = last?.EndsOn.AddYears(1),
            Terms = [.. names.Select(name => new TermForm { Name = name })],
        };
    }

    /// <summary>Always as many rows as the page has, so that there is room for another term.</summary>
    public YearForm Padded()
    {
        while (Terms.Count < Rows) Terms.Add(new TermForm());
        return this;
    }

    public IReadOnlyList<TermDates> Dates() =>
        [.. Terms.Where(term => !term.IsEmpty).Select(term => new TermDates(PlainText.Tidy(term.Name)!, term.StartsOn!.Value, term.EndsOn!.Value, term.Id))];
}

public sealed class TermForm
{
    public Guid? Id { get; set; }

    [Display(Name = "Name of the term")]
    public string? Name { get; set; }

    [Display(Name = "First day")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? EndsOn { get; set; }

    /// <summary>A row without dates is no term: clearing the dates takes a term away.</summary>
    public bool IsEmpty => StartsOn is null && EndsOn is null;

    public override string ToString() => IsEmpty ? "" : $"{Name} {SchoolDates.Span(StartsOn ?? default, EndsOn)}";
}

public sealed class YearFormValidator : AbstractValidator<YearForm>
{
    public YearFormValidator()
    {
        RuleFor(form => form.StartsOn).NotNull().WithMessage("Enter the first day of the school year");
        RuleFor(form => form.EndsOn).NotNull().WithMessage("Enter the last day of the school year");
        RuleFor(form => form.Terms).Must(terms => terms.Count <= YearForm.Rows).WithMessage($"A school year has {YearForm.Rows} terms or fewer");
        RuleForEach(form => form.Terms).Where(term => !term.IsEmpty).SetValidator(new TermFormValidator());
    }
}

public sealed class TermFormValidator : AbstractValidator<TermForm>
{
    public TermFormValidator()
    {
        RuleFor(term => term.Name).Filled("Give this term a name, or clear its dates").Line(Term.NameMaxLength, "The name of the term");
        RuleFor(term => term.StartsOn).NotNull().WithMessage("Enter the first day of this term");
        RuleFor(term => term.EndsOn).NotNull().WithMessage("Enter the last day of this term");
    }
}

public sealed record YearPage(YearForm Form, string? Name);
