using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People.Pupils;

/// <summary>What one adult is to one child.</summary>
public sealed class TieForm
{
    [Display(Name = "What are they to the child?", Description = "For example, mother, grandfather, foster carer.")]
    public string? Relation { get; set; }

    [Display(Name = "Do they hold parental responsibility?", Description = "Do not guess it from a name or an address. Choose not known, and find out.")]
    public ParentalResponsibility? Responsibility { get; set; }

    public static TieForm Of(Guardianship tie) => new() { Relation = tie.Relation, Responsibility = tie.Responsibility };
}

public sealed class TieFormValidator : AbstractValidator<TieForm>
{
    public TieFormValidator()
    {
        RuleFor(form => form.Relation).Line(Guardianship.RelationMaxLength, "The relation");
        RuleFor(form => form.Responsibility).NotNull().WithMessage("Say whether they hold parental responsibility, or that it is not known");
    }
}

public sealed record TiePage(TieForm Form, Guid PupilId, string Pupil, Guid GuardianId, string Guardian);

/// <summary>Somebody new to one child; perhaps not new to the school, because a brother or sister is here.</summary>
public sealed class NewTieForm
{
    /// <summary>The id a new guardian will have, made with the page: the same form sent twice makes one record.</summary>
    public Guid Id { get; set; }

    [Display(Name = "Name", Description = "Of the person, or of the local authority's department.")]
    public string? Name { get; set; }

    [Display(Name = "Is this one of them?")]
    public Guid? Match { get; set; }

    [Display(Name = "Is this a local authority that decides for a child it looks after?")]
    public bool? IsLocalAuthority { get; set; }

    [Display(Name = "Email")]
    public string? Email { get; set; }

    [Display(Name = "Phone")]
    public string? Phone { get; set; }

    public TieForm Tie { get; set; } = new();

    public GuardianDetails Details => new(PlainText.Tidy(Name)!, PlainText.Tidy(Email), PlainText.Tidy(Phone), IsLocalAuthority == true);
}

public sealed class NewTieFormValidator : AbstractValidator<NewTieForm>
{
    /// <param name="offered">Those of the same name who are here already.</param>
    public NewTieFormValidator(IReadOnlyCollection<Guid> offered)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Name).Filled("Enter their name").Line(Guardian.NameMaxLength, "The name");
        RuleFor(form => form.IsLocalAuthority).NotNull().WithMessage("Say whether this is a local authority");
        RuleFor(form => form.Email).Line(Guardian.EmailMaxLength, "The email").Email();
        RuleFor(form => form.Phone).Line(Guardian.PhoneMaxLength, "The phone number");
        RuleFor(form => form.Tie).SetValidator(new TieFormValidator());
        RuleFor(form => form.Match).Must(match => match is { } id && (id == Guid.Empty || offered.Contains(id))).When(_ => offered.Count > 0)
            .WithMessage("Somebody of this name is here already. Say whether it is one of them");
    }
}

/// <param name="Form">What was typed.</param>
/// <param name="PupilId">The child.</param>
/// <param name="Pupil">The child's name.</param>
/// <param name="Matches">Those of the same name who are here already, and "somebody else"; empty where there is none.</param>
public sealed record NewTiePage(NewTieForm Form, Guid PupilId, string Pupil, IReadOnlyList<Choice> Matches);
