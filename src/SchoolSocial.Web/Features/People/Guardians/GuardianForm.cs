using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.People.Guardians;

public sealed class GuardianForm
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    [Display(Name = "Name")]
    public string? Name { get; set; }

    [Display(Name = "Is this a local authority that decides for a child it looks after?")]
    public bool? IsLocalAuthority { get; set; }

    [Display(Name = "Phone")]
    public string? Phone { get; set; }

    [Display(Name = "Email")]
    public string? Email { get; set; }

    public static GuardianForm Of(Guardian guardian) => new()
    {
        Id = guardian.Id,
        Version = guardian.Version,
        Name = guardian.Name,
        IsLocalAuthority = guardian.IsLocalAuthority,
        Phone = guardian.Phone,
        Email = guardian.Email,
    };

    /// <param name="sourceId">The id in the school's MIS, which only the import gives.</param>
    public GuardianDetails Details(string? sourceId) =>
        new(PlainText.Tidy(Name)!, PlainText.Tidy(Email), PlainText.Tidy(Phone), IsLocalAuthority!.Value, sourceId);
}

public sealed class GuardianFormValidator : AbstractValidator<GuardianForm>
{
    public GuardianFormValidator()
    {
        RuleFor(form => form.Name).Filled("Enter their name").Line(Guardian.NameMaxLength, "The name");
        RuleFor(form => form.IsLocalAuthority).NotNull().WithMessage("Say whether this is a local authority");
        RuleFor(form => form.Phone).Line(Guardian.PhoneMaxLength, "The phone number");
        RuleFor(form => form.Email).Line(Guardian.EmailMaxLength, "The email").Email();
    }
}

public sealed record GuardianFormPage(GuardianForm Form, string Name);
