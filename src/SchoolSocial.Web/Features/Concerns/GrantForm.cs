using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

public sealed class GrantForm
{
    /// <summary>Made with the page: the same form sent twice lets in once.</summary>
    public Guid Id { get; set; }

    [Display(Name = "Who is to see this concern?", Description = "Only people whose role handles concerns are listed. Anybody else is told what they need to know in person.")]
    public Guid? PersonId { get; set; }

    [Display(Name = "Or everybody who holds a role, now and later")]
    public Role? Role { get; set; }

    [Display(Name = "How much of it?")]
    public Share? Share { get; set; }

    [Display(Name = "Why do they need it?")]
    public string? Reason { get; set; }
}

public sealed class GrantFormValidator : AbstractValidator<GrantForm>
{
    public GrantFormValidator(IReadOnlyCollection<Guid> people, IReadOnlyCollection<Role> roles)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.PersonId).Must((form, person) => person is null != form.Role is null).WithMessage("Choose a person or a role, one of the two");
        RuleFor(form => form.PersonId).Must(person => person is null || people.Contains(person.Value)).WithMessage("Choose somebody from the list");
        RuleFor(form => form.Role).Must(role => role is null || roles.Contains(role.Value)).WithMessage("Choose a role from the list");
        RuleFor(form => form.Share).NotNull().WithMessage("Choose how much of it").IsInEnum().WithMessage("Choose how much of it");
        RuleFor(form => form.Reason).Filled("Say why they need it").Words(Concern.WordsMaxLength, "The reason");
    }
}

public sealed record GrantPage(string Code, GrantForm Form, IReadOnlyList<Choice> People, IReadOnlyList<Choice> Roles)
{
    public IReadOnlyList<Choice> Shares { get; } = Choice.Each<Share>(share => share.Words());
}

/// <summary>Anything about a concern's sight that takes nothing but a reason.</summary>
public sealed class ReasonForm
{
    [Display(Name = "Why?")]
    public string? Reason { get; set; }
}

public sealed class ReasonFormValidator : AbstractValidator<ReasonForm>
{
    public ReasonFormValidator() => RuleFor(form => form.Reason).Filled("Say why").Words(Concern.WordsMaxLength, "The reason");
}

public sealed record ReasonPage(string Code, string Title, string Explanation, string Button, ReasonForm Form);
