using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Letters;

/// <summary>A new version of a school's own words for a letter.</summary>
public sealed class LetterWordingForm
{
    public Guid Id { get; set; }

    [Display(Name = "Subject")]
    public string? Subject { get; set; }

    [Display(Name = "Wording", Description = "An empty line begins a new paragraph. A field stands in braces, for example {salutation}.")]
    public string? Text { get; set; }
}

public sealed class LetterWordingFormValidator : AbstractValidator<LetterWordingForm>
{
    public LetterWordingFormValidator(LetterKind kind)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Subject).Filled("Enter what it is about").Line(LetterWording.SubjectMaxLength, "The subject")
            .Must(text => text is null || LetterText.CanUse(kind, text).IsAllowed).WithMessage((_, text) => LetterText.CanUse(kind, text!).Refusal!);
        RuleFor(form => form.Text).Filled("Write the letter").Words(LetterText.MaxLength, "The wording")
            .Must(text => text is null || LetterText.CanUse(kind, text).IsAllowed).WithMessage((_, text) => LetterText.CanUse(kind, text!).Refusal!);
    }
}

public sealed record KindRow(LetterKind Kind, string Origin, bool IsTheProducts, DateTime? WrittenAt);

public sealed record WordingVersion(int Number, string Subject, string Text, string? By, DateTime? At);

public sealed record LetterWordingsPage(IReadOnlyList<KindRow> Rows);

public sealed record LetterWordingPage(LetterKind Kind, IReadOnlyList<WordingVersion> Versions);

public sealed record LetterWordingNewPage(LetterKind Kind, int Number, LetterWordingForm Form)
{
    public IReadOnlyList<LetterField> Fields => LetterFields.Of(Kind);
}
