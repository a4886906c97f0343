using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Schools;
using SchoolSocial.Web.Features.Settings;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Everything a new school is made of, on one page.</summary>
public sealed class SetupForm
{
    [Display(Name = "Setup code", Description = "It stands in the log of this computer, and changes with each start. For example, 7K4M2-QX9PR.")]
    public string? Code { get; set; }

    public SchoolForm School { get; set; } = new();

    [Display(Name = "How do you want to start?", Description = "This answers the questions on which schools differ. You can change every answer afterwards, under Settings.")]
    public string? Preset { get; set; } = PresetPage.Offered[0].Value;

    public SetupPerson Head { get; set; } = new();

    public SetupPerson ComputingLead { get; set; } = new();

    [Display(Name = "Which of the two are you?", Description = "The other is given a code to choose their own password with.")]
    public Role? Me { get; set; }

    [Display(Name = "Your password", Description = "12 characters or more. Three or four words that have nothing to do with each other make a strong one.")]
    public string? Password { get; set; }

    [Display(Name = "Your password again")]
    public string? Again { get; set; }

    public static IReadOnlyList<Choice> Who { get; } =
        [new(nameof(Role.Headteacher), "The headteacher"), new(nameof(Role.ComputingLead), "The computing lead")];

    public SetupPerson Person(Role role) => role == Role.Headteacher ? Head : ComputingLead;
}

public sealed class SetupPerson
{
    [Display(Name = "Given name")]
    public string? GivenName { get; set; }

    [Display(Name = "Family name")]
    public string? FamilyName { get; set; }

    [Display(Name = "School email")]
    public string? Email { get; set; }

    public PersonDetails Details() => new(PlainText.Tidy(GivenName)!, PlainText.Tidy(FamilyName)!, null, PlainText.Tidy(Email)!);
}

public sealed class SetupFormValidator : AbstractValidator<SetupForm>
{
    public SetupFormValidator()
    {
        RuleFor(form => form.Code).Filled("Enter the setup code").MaximumLength(40).WithMessage("A setup code has ten letters and figures");
        RuleFor(form => form.School).SetValidator(new SchoolFormValidator());
        RuleFor(form => form.Preset).Must(preset => PresetPage.Offered.Any(offered => offered.Value == preset)).WithMessage("Choose how to start");
        RuleFor(form => form.Head).SetValidator(new SetupPersonValidator("the headteacher"));
        RuleFor(form => form.ComputingLead).SetValidator(new SetupPersonValidator("the computing lead"));
        RuleFor(form => form.ComputingLead.Email)
            .Must((form, email) => !string.Equals(PlainText.Tidy(email), PlainText.Tidy(form.Head.Email), StringComparison.OrdinalIgnoreCase))
            .When(form => PlainText.Tidy(form.Head.Email) is not null)
            .WithMessage("The headteacher and the computing lead are two people with two addresses: some things take both of them");
        RuleFor(form => form.Me).Must(me => me is Role.Headteacher or Role.ComputingLead).WithMessage("Choose which of the two you are");
        RuleFor(form => form.Password).NotEmpty().WithMessage("Choose a password");
        RuleFor(form => form.Again).Equal(form => form.Password).WithMessage("The two passwords differ. Type the same one twice.");
    }
}

public sealed class SetupPersonValidator : AbstractValidator<SetupPerson>
{
    public SetupPersonValidator(string who)
    {
        RuleFor(person => person.GivenName).Filled($"Enter the given name of {who}").Line(Domain.People.Person.NameMaxLength, "The given name");
        RuleFor(person => person.FamilyName).Filled($"Enter the family name of {who}").Line(Domain.People.Person.NameMaxLength, "The family name");
        RuleFor(person => person.Email).Filled($"Enter the school email of {who}").Line(Domain.People.Person.EmailMaxLength, "The email").Email();
    }
}
