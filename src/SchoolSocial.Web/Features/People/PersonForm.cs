using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.People;

public sealed class PersonForm
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

    [Display(Name = "Email", Description = "They sign in with it. Leave empty for somebody who does not sign in.")]
    public string? Email { get; set; }

    [Display(Name = "Who employs them?", Description = "A concern about centrally employed staff goes to the trust.")]
    public Employer? Employer { get; set; }

    public static PersonForm Of(Person person) => new()
    {
        Id = person.Id,
        Version = person.Version,
        GivenName = person.GivenName,
        FamilyName = person.FamilyName,
        KnownAs = person.KnownAs,
        Email = person.Email,
        Employer = person.Employer,
    };

    /// <param name="sourceId">The id in the school's MIS, which only the import gives.</param>
    public PersonDetails Details(string? sourceId) => new(
        PlainText.Tidy(GivenName)!, PlainText.Tidy(FamilyName)!, PlainText.Tidy(KnownAs), PlainText.Tidy(Email), Employer!.Value, sourceId);
}

public sealed class PersonFormValidator : AbstractValidator<PersonForm>
{
    public PersonFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.GivenName).Filled("Enter their given name").Line(Person.NameMaxLength, "The given name");
        RuleFor(form => form.FamilyName).Filled("Enter their family name").Line(Person.NameMaxLength, "The family name");
        RuleFor(form => form.KnownAs).Line(Person.NameMaxLength, "The name they are known as");
        RuleFor(form => form.Email).Line(Person.EmailMaxLength, "The email").Email();
        RuleFor(form => form.Employer).NotNull().WithMessage("Choose who employs them").IsInEnum().WithMessage("Choose who employs them");
    }
}

public sealed record PersonFormPage(PersonForm Form, string? Name);
