using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>One form that came in: who answered and how, and what was answered for each channel.</summary>
public sealed class AnswerForm
{
    public const string FamilyGiver = "family";
    public const string ChildGiver = "child";

    [Display(Name = "Who answered?", Description = "A yes counts from a holder of parental responsibility. A no counts from anybody.")]
    public string? Giver { get; set; }

    [Display(Name = "How?")]
    public HowGiven? How { get; set; }

    [Display(Name = "From when?", Description = "The date on the form, or the day you were told")]
    public DateOnly? FromOn { get; set; }

    [Display(Name = "How long does a yes last?")]
    public Lasting? Lasting { get; set; }

    [Display(Name = "Where is the proof?", Description = "For example, blue folder in the office, or email of 3 September. You may leave it empty.")]
    public string? Evidence { get; set; }

    public Dictionary<string, string?> Answers { get; set; } = [];

    public static IReadOnlyList<Choice> Hows { get; } =
        [.. ((HowGiven[])[HowGiven.PaperForm, HowGiven.Email, HowGiven.Telephone, HowGiven.InPerson]).Select(how => new Choice(how.ToString(), how.Words()))];

    public static IReadOnlyList<Choice> Lastings { get; } = Choice.Each<Lasting>(lasting => lasting.Words());
}

public sealed class AnswerFormValidator : AbstractValidator<AnswerForm>
{
    /// <param name="keys">The questions that were asked.</param>
    /// <param name="givers">Who may be named.</param>
    /// <param name="today">The school's date.</param>
    public AnswerFormValidator(IReadOnlySet<string> keys, IReadOnlyCollection<string> givers, DateOnly today)
    {
        RuleFor(form => form.Giver).Must(giver => giver is not null && givers.Contains(giver)).WithMessage("Say who answered");
        RuleFor(form => form.How).NotNull().WithMessage("Say how they answered").IsInEnum().WithMessage("Say how they answered");
        RuleFor(form => form.FromOn).NotNull().WithMessage("Enter the day they answered")
            .NotAfter(today, "The day they answered");
        RuleFor(form => form.Lasting).NotNull().WithMessage("Say how long a yes lasts").IsInEnum().WithMessage("Say how long a yes lasts");
        RuleFor(form => form.Evidence).Words(ConsentAnswer.EvidenceMaxLength, "Where the proof is");
        RuleFor(form => form.Answers)
            .Must(answers => QuestionKey.Given(answers).All(answer => answer.Answer is not null && keys.Contains(answer.Key))).WithMessage("Choose one of the answers offered")
            .Must(answers => QuestionKey.Given(answers).Any()).WithMessage("Choose at least one answer");
    }
}
