using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People.Pupils;

public sealed class PupilForm
{
    /// <summary>The id the record will have, made with the page: the same form sent twice makes one record.</summary>
    public Guid Id { get; set; }

    public int Version { get; set; }

    [Display(Name = "Given name")]
    public string? GivenName { get; set; }

    [Display(Name = "Family name")]
    public string? FamilyName { get; set; }

    [Display(Name = "Known as", Description = "Only if it differs from the given name.")]
    public string? KnownAs { get; set; }

    [Display(Name = "Date of birth", Description = "For example, 3 10 2018")]
    public DateOnly? DateOfBirth { get; set; }

    [Display(Name = "Unique pupil number (UPN)", Description = "Thirteen characters, from your MIS. Leave empty where there is none yet.")]
    public string? Upn { get; set; }

    [Display(Name = "Class", Description = "Leave as it is where the class is not decided yet.")]
    public Guid? ClassId { get; set; }

    [Display(Name = "First day in the class")]
    public DateOnly? FromOn { get; set; }

    public static PupilForm Of(Pupil pupil) => new()
    {
        Id = pupil.Id,
        Version = pupil.Version,
        GivenName = pupil.GivenName,
        FamilyName = pupil.FamilyName,
        KnownAs = pupil.KnownAs,
        DateOfBirth = pupil.DateOfBirth,
        Upn = pupil.Upn,
    };

    /// <param name="sourceId">The id in the school's MIS, which only the import gives.</param>
    public PupilDetails Details(string? sourceId) => new(
        PlainText.Tidy(GivenName)!, PlainText.Tidy(FamilyName)!, PlainText.Tidy(KnownAs), DateOfBirth!.Value,
        PlainText.Tidy(Upn) is { } upn ? UpnCheck.Look(upn).Value : null, sourceId);
}

public sealed class PupilFormValidator : AbstractValidator<PupilForm>
{
    public PupilFormValidator(DateOnly today, IReadOnlyCollection<Guid> classes)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.GivenName).Filled("Enter the child's given name").Line(Pupil.NameMaxLength, "The given name");
        RuleFor(form => form.FamilyName).Filled("Enter the child's family name").Line(Pupil.NameMaxLength, "The family name");
        RuleFor(form => form.KnownAs).Line(Pupil.NameMaxLength, "The name the child is known as");
        RuleFor(form => form.DateOfBirth).NotNull().WithMessage("Enter the child's date of birth");
        RuleFor(form => form.DateOfBirth).Must(born => born is null || BirthDateCheck.Look(born.Value, today).IsGood)
            .WithMessage(form => BirthDateCheck.Look(form.DateOfBirth!.Value, today).Reason);
        RuleFor(form => form.Upn).Must(upn => PlainText.Tidy(upn) is not { } tidy || UpnCheck.Look(tidy).IsGood)
            .WithMessage(form => UpnCheck.Look(PlainText.Tidy(form.Upn)!).Reason);
        RuleFor(form => form.ClassId).Must(taught => taught is not { } id || classes.Contains(id)).WithMessage("Choose one of the classes offered");
        RuleFor(form => form.FromOn).NotNull().When(form => form.ClassId is not null).WithMessage("Enter the first day in the class");
    }
}

/// <param name="Form">What was typed.</param>
/// <param name="Name">Whom it is about; null for a new child.</param>
/// <param name="Classes">The classes to choose from, for a new child.</param>
public sealed record PupilFormPage(PupilForm Form, string? Name, IReadOnlyList<Choice> Classes);
