using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>A code from paper or from a letter, and the password its owner chooses with it.</summary>
public sealed class ByCodeForm
{
    [Display(Name = "School email")]
    public string? Email { get; set; }

    [Display(Name = "Code", Description = "From the email or the slip of paper you were given. For example, 7K4M2-QX9PR.")]
    public string? Code { get; set; }

    [Display(Name = "Choose a password", Description = "12 characters or more. Three or four words that have nothing to do with each other make a strong one.")]
    public string? Password { get; set; }

    [Display(Name = "Password again")]
    public string? Again { get; set; }
}

public sealed class ByCodeFormValidator : AbstractValidator<ByCodeForm>
{
    public ByCodeFormValidator()
    {
        RuleFor(form => form.Email).Filled("Enter your school email").Line(Person.EmailMaxLength, "The email");
        RuleFor(form => form.Code).Filled("Enter the code").MaximumLength(40).WithMessage("A code has ten letters and figures");
        RuleFor(form => form.Password).NotEmpty().WithMessage("Choose a password");
        RuleFor(form => form.Again).Equal(form => form.Password).WithMessage("The two passwords differ. Type the same one twice.");
    }
}

/// <summary>The same page for an invitation and a reset, in its own words.</summary>
public sealed record ByCodePage(ByCodeForm Form, string Title, string Action, string Button);
