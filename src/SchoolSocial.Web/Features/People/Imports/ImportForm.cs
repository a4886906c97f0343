using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>A roll is uploaded.</summary>
public sealed class ImportForm
{
    /// <summary>Made with the page, so that a form sent twice makes one import.</summary>
    public Guid Id { get; set; }

    [Display(Name = "What is in the file?")]
    public RollKind? Kind { get; set; }

    [Display(Name = "Which school year are its classes of?")]
    public Guid? SchoolYearId { get; set; }

    [Display(Name = "Does it hold everybody?")]
    public bool? IsWhole { get; set; }

    [Display(Name = "The file", Description = "A OneRoster 1.1 zip or a CSV from your MIS, up to 32 MB.")]
    public IFormFile? File { get; set; }
}

public sealed class ImportFormValidator : AbstractValidator<ImportForm>
{
    public ImportFormValidator(IReadOnlyCollection<Guid> schoolYears)
    {
        RuleFor(form => form.Id).NotEmpty().WithMessage("Reload the page and try again");
        RuleFor(form => form.Kind).NotNull().WithMessage("Say what is in the file").IsInEnum().WithMessage("Say what is in the file");
        RuleFor(form => form.SchoolYearId).Must(id => id is { } year && schoolYears.Contains(year))
            .When(form => form.Kind is RollKind.Pupils or RollKind.Guardians or RollKind.Staff).WithMessage("Choose the school year");
        RuleFor(form => form.IsWhole).NotNull().WithMessage("Say whether the file holds everybody");
        RuleFor(form => form.File).Must(file => file is { Length: > 0 }).WithMessage("Choose a file that is not empty")
            .Must(file => file is null || file.Length <= RollLimits.UploadBytes).WithMessage("The file is larger than 32 MB. No school’s roll is so large");
    }
}

public sealed record ImportNewPage(ImportForm Form, IReadOnlyList<Choice> Years)
{
    /// <summary>This school year and those that are planned.</summary>
    public static async Task<ImportNewPage> ReadAsync(SchoolDb db, Actor actor, ImportForm form, DateOnly today, CancellationToken cancel)
    {
        var school = await db.Schools.AsNoTracking().Include(each => each.Years).SingleAsync(each => each.Id == actor.SchoolId, cancel);
        var years = school.Years.Where(year => year.EndsOn >= today).OrderBy(year => year.StartsOn).ToList();
        form.SchoolYearId ??= years.FirstOrDefault()?.Id;
        return new ImportNewPage(form, [.. years.Select(year => new Choice(year.Id.ToString(), $"{year.Name} ({SchoolDates.Span(year.StartsOn, year.EndsOn)})"))]);
    }

    public IReadOnlyCollection<Guid> YearIds => [.. Years.Select(year => Guid.Parse(year.Value))];
}
