using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>What a child needs, written for those who safeguard children, telling no more of the adult than that takes.</summary>
public sealed class ChildPartForm
{
    /// <summary>The id the child's record will have.</summary>
    public Guid Id { get; set; }

    [Display(Name = "Which children?")]
    public List<Guid> Children { get; set; } = [];

    [Display(Name = "Is anyone at immediate risk of harm?")]
    public AtRisk? AtRisk { get; set; }

    [Display(Name = "What do they need to know to keep the child safe?", Description = "Nothing of the adult that the child's safety does not need: no name, unless the child must be kept from them.")]
    public string? Words { get; set; }
}

public sealed class ChildPartFormValidator : AbstractValidator<ChildPartForm>
{
    public ChildPartFormValidator(IReadOnlyCollection<Guid> offered)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Children).Must(children => children.TrueForAll(offered.Contains)).WithMessage("Choose from the children on this concern");
        RuleFor(form => form.AtRisk).NotNull().WithMessage("Say whether anyone is at immediate risk").IsInEnum().WithMessage("Say whether anyone is at immediate risk");
        RuleFor(form => form.Words).Filled("Say what they need to know").Words(Concern.AccountMaxLength, "What they need to know");
    }
}

public sealed record ChildPartPage(string Code, ChildPartForm Form, IReadOnlyList<Choice> Children, string WhoWillSee)
{
    public IReadOnlyList<Choice> Risks { get; } = [.. ((AtRisk[])[AtRisk.Yes, AtRisk.NotSure, AtRisk.No]).Select(risk => new Choice(risk.ToString(), risk.Words()))];
}
