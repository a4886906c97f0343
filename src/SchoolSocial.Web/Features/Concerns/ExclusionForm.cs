using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

public sealed class ExclusionForm
{
    public Guid Id { get; set; }

    [Display(Name = "Who is to be kept from it?", Description = "You can choose yourself. They will not be told.")]
    public Guid? PersonId { get; set; }

    [Display(Name = "What is the tie?")]
    public ExclusionReason? Reason { get; set; }

    [Display(Name = "Say it in a sentence", Description = "For example, \"He is an uncle of the child.\"")]
    public string? Words { get; set; }
}

public sealed class ExclusionFormValidator : AbstractValidator<ExclusionForm>
{
    public ExclusionFormValidator(IReadOnlyCollection<Guid> people)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.PersonId).Must(person => person is { } id && people.Contains(id)).WithMessage("Choose who is to be kept from it");
        RuleFor(form => form.Reason).Must(reason => reason is ExclusionReason.Relative or ExclusionReason.TooClose).WithMessage("Choose what the tie is");
        RuleFor(form => form.Words).Filled("Say it in a sentence").Words(Concern.WordsMaxLength, "The sentence");
    }
}

public sealed record ExclusionPage(string Code, ExclusionForm Form, IReadOnlyList<Choice> People)
{
    public IReadOnlyList<Choice> Reasons { get; } =
        [.. ((ExclusionReason[])[ExclusionReason.Relative, ExclusionReason.TooClose]).Select(reason => new Choice(reason.ToString(), reason.Words()))];
}
