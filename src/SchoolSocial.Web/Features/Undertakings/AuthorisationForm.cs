using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

public sealed class AuthorisationForm
{
    public Guid Id { get; set; }

    /// <summary>The reference of the one that this takes up again.</summary>
    public string? Again { get; set; }

    [Display(Name = "What is it for?")]
    public AuthorisationKind? Kind { get; set; }

    [Display(Name = "Who is to do it?")]
    public Guid? PersonId { get; set; }

    [Display(Name = "Whose device or communications, if it is about somebody who works here?", Description = "Only for an investigation or for monitoring. They will not see it.")]
    public Guid? AboutId { get; set; }

    [Display(Name = "What exactly?", Description = "The site or page, what for and with whom; for a device, what to look for and what not to open. No names of children, and no account names or numbers.")]
    public string? Scope { get; set; }

    [Display(Name = "Why is it needed?")]
    public string? Reason { get; set; }

    [Display(Name = "First day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day", Description = "It ends with this day, at midnight.")]
    public DateOnly? Until { get; set; }

    /// <summary>To write for an account is asked for on the page of that account.</summary>
    public static IReadOnlyList<Choice> Kinds { get; } =
        [.. AuthorisationKinds.All.Where(kind => kind != AuthorisationKind.ContributeToAccount).Select(kind => new Choice(kind.ToString(), kind.Words(), kind.ScopeWords()))];
}

public sealed class AuthorisationFormValidator : AbstractValidator<AuthorisationForm>
{
    public AuthorisationFormValidator(IReadOnlyList<Choice> people)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what it is for").IsInEnum().WithMessage("Choose what it is for");
        RuleFor(form => form.PersonId).Must(id => people.Offers(id)).WithMessage("Choose who is to do it");
        RuleFor(form => form.AboutId).Must(id => id is null || people.Offers(id)).WithMessage("Choose somebody from the list");
        RuleFor(form => form.Scope).Filled("Say what exactly").Words(Authorisation.WordsMaxLength, "What you wrote").WithoutAccountNames();
        RuleFor(form => form.Reason).Filled("Say why it is needed").Words(Authorisation.WordsMaxLength, "The reason").WithoutAccountNames();
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day");
        RuleFor(form => form.Until).NotNull().WithMessage("Enter the last day");
    }
}

public sealed record AuthorisationNewPage(AuthorisationForm Form, IReadOnlyList<Choice> People);
