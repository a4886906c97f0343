using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>A new version of the words families are asked with.</summary>
public sealed class WordingForm
{
    public Guid Id { get; set; }

    [Display(Name = "Heading", Description = "For example, Photos and videos of your child")]
    public string? Title { get; set; }

    [Display(Name = "What families are told", Description = "What pictures are for, where they appear, how long a yes lasts, and that it can be taken back at any time without giving a reason.")]
    public string? Text { get; set; }

    [Display(Name = "From when?")]
    public DateOnly? FromOn { get; set; }
}

public sealed class WordingFormValidator : AbstractValidator<WordingForm>
{
    public WordingFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Title).Filled("Enter a heading").Line(ConsentWording.TitleMaxLength, "The heading");
        RuleFor(form => form.Text).Filled("Write what families are told").Words(ConsentWording.TextMaxLength, "The wording");
        RuleFor(form => form.FromOn).NotNull().WithMessage("Enter the day it is used from");
    }
}

public sealed record WordingPage(WordingForm Form, int Number);

public sealed record WordingRow(int Number, string Title, string Text, DateOnly FromOn, string By, bool IsInUse);

public sealed record WordingsPage(IReadOnlyList<WordingRow> Rows, bool MayWrite);
