using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Letters;

public sealed class SendingForm
{
    public Guid Id { get; set; }

    [Display(Name = "When was it sent?")]
    public DateOnly? SentOn { get; set; }

    [Display(Name = "How?")]
    public SentBy? Way { get; set; }
}

public sealed class SendingFormValidator : AbstractValidator<SendingForm>
{
    public SendingFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.SentOn).NotNull().WithMessage("Enter the day it was sent");
        RuleFor(form => form.Way).NotNull().WithMessage("Choose how it was sent").IsInEnum().WithMessage("Choose how it was sent");
    }
}

public sealed class AnswerForm
{
    public Guid Id { get; set; }

    [Display(Name = "What came of it?")]
    public LetterResult? Result { get; set; }

    [Display(Name = "When?")]
    public DateOnly? On { get; set; }

    [Display(Name = "In a few words (optional)")]
    public string? Words { get; set; }
}

public sealed class AnswerFormValidator : AbstractValidator<AnswerForm>
{
    public AnswerFormValidator(DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Result).NotNull().WithMessage("Choose what came of it").IsInEnum().WithMessage("Choose what came of it");
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day").NotAfter(today);
        RuleFor(form => form.Words).Words(Letter.WordsMaxLength, "What you write");
    }
}

public sealed class DroppingForm
{
    public Guid Id { get; set; }

    [Display(Name = "Why will it not be sent?")]
    public string? Reason { get; set; }
}

public sealed class DroppingFormValidator : AbstractValidator<DroppingForm>
{
    public DroppingFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Reason).Filled("Say why it will not be sent").Words(Letter.WordsMaxLength, "The reason");
    }
}

public sealed class AskForm
{
    [Display(Name = "Whom do you ask to sign it as the second person?")]
    public Guid? PersonId { get; set; }
}

/// <summary>A page about one letter with one form.</summary>
public sealed record LetterStepPage<TForm>(string Code, string Heading, TForm Form)
{
    public IReadOnlyList<Choice> Ways { get; } = Choice.Each<SentBy>(way => way.Words());

    public IReadOnlyList<Choice> Results { get; } = Choice.Each<LetterResult>(result => result.Words());
}
