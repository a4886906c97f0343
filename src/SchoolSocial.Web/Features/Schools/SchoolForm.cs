using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Schools;

public sealed class SchoolForm
{
    public int Version { get; set; }

    [Display(Name = "Name of the school")]
    public string? Name { get; set; }

    [Display(Name = "Unique reference number (URN)", Description = "Six figures. Leave empty if the school has none.")]
    public string? Urn { get; set; }

    [Display(Name = "Nation", Description = "Child-protection guidance differs between the four nations.")]
    public Nation? Nation { get; set; }

    [Display(Name = "Phase")]
    public Phase? Phase { get; set; }

    [Display(Name = "Email domain", Description = "What stands after the @ in the school's own addresses. For example, oakfield.example")]
    public string? EmailDomain { get; set; }

    [Display(Name = "Colour", Description = "A hash and six letters or figures, such as #1d4f3c. It stands behind white words, so it must be dark enough to read them.")]
    public string? Colour { get; set; }

    public static SchoolForm Of(School school) => new()
    {
        Version = school.Version,
        Name = school.Name,
        Urn = school.Urn,
        Nation = school.Nation,
        Phase = school.Phase,
        EmailDomain = school.EmailDomain,
        Colour = school.Colour,
    };

    public SchoolDetails Details() => new(
        PlainText.Tidy(Name)!, PlainText.Tidy(Urn), Nation!.Value, Phase!.Value, PlainText.Tidy(EmailDomain)!.TrimStart('@'),
        PlainText.Tidy(Colour)!.ToLowerInvariant());
}

public sealed class SchoolFormValidator : AbstractValidator<SchoolForm>
{
    private const string Domain = @"^@?(?=.{1,119}$)([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$";

    public SchoolFormValidator()
    {
        RuleFor(form => form.Name).Filled("Enter the name of the school").Line(School.NameMaxLength, "The name");
        RuleFor(form => form.Urn).Must(urn => PlainText.Tidy(urn) is not { } tidy || System.Text.RegularExpressions.Regex.IsMatch(tidy, School.UrnPattern))
            .WithMessage("The URN must be six figures, such as 123456");
        RuleFor(form => form.Nation).NotNull().WithMessage("Choose the nation").IsInEnum().WithMessage("Choose the nation");
        RuleFor(form => form.Phase).NotNull().WithMessage("Choose the phase").IsInEnum().WithMessage("Choose the phase");
        RuleFor(form => form.EmailDomain).Filled("Enter the school's email domain");
        RuleFor(form => form.EmailDomain).Must(domain => System.Text.RegularExpressions.Regex.IsMatch(PlainText.Tidy(domain)!, Domain))
            .When(form => PlainText.Tidy(form.EmailDomain) is not null)
            .WithMessage("The email domain must look like oakfield.example");
        RuleFor(form => form.Colour).Must(colour => PlainText.Tidy(colour) is { } tidy && SchoolColour.IsColour(tidy))
            .WithMessage("The colour must be a hash and six letters or figures, such as #1d4f3c");
        RuleFor(form => form.Colour).Must(colour => SchoolColour.IsReadable(PlainText.Tidy(colour)!))
            .When(form => PlainText.Tidy(form.Colour) is { } tidy && SchoolColour.IsColour(tidy))
            .WithMessage((_, colour) =>
                $"White words on this colour would be hard to read: their contrast is {Contrast(colour!)} to 1, and at least {SchoolColour.LeastContrast} is needed. Choose a darker colour.");
    }

    private static string Contrast(string colour) =>
        SchoolColour.ContrastWithWhite(PlainText.Tidy(colour)!).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}

public sealed record SchoolEditPage(SchoolForm Form);
