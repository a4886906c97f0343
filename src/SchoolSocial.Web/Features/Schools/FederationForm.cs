using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Schools;

public sealed class FederationForm
{
    [Display(Name = "Which one?", Description = "Choose one that another school here has formed, or form a new one.")]
    public string? Which { get; set; }

    [Display(Name = "Name")]
    public string? Name { get; set; }

    [Display(Name = "What is it?")]
    public FederationKind? Kind { get; set; }

    public const string New = "new";

    public bool FormsNew => Which == New;
}

public sealed class FederationFormValidator : AbstractValidator<FederationForm>
{
    public FederationFormValidator(IReadOnlyCollection<Guid> offered)
    {
        RuleFor(form => form.Which).Must(which => which == FederationForm.New || (Guid.TryParse(which, out var id) && offered.Contains(id)))
            .WithMessage("Choose a federation or trust, or form a new one");
        When(form => form.FormsNew, () =>
        {
            RuleFor(form => form.Name).Filled("Enter its name").Line(Federation.NameMaxLength, "The name");
            RuleFor(form => form.Kind).NotNull().WithMessage("Choose what it is").IsInEnum().WithMessage("Choose what it is");
        });
    }
}

public sealed record FederationPage(FederationForm Form, IReadOnlyList<Choice> Offered);
