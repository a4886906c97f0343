using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>A guardian's answers by reply slip.</summary>
public sealed class ReplyForm
{
    [Display(Name = "Code", Description = "Ten letters and figures, on the slip from school")]
    public string? Code { get; set; }

    public Dictionary<string, string?> Answers { get; set; } = [];

    public static IReadOnlyList<Choice> YesOrNo { get; } = [new(nameof(Answer.Yes), "Yes"), new(nameof(Answer.No), "No")];
}

public sealed class ReplyFormValidator : AbstractValidator<ReplyForm>
{
    /// <param name="keys">The questions, each of which is answered.</param>
    public ReplyFormValidator(IReadOnlyList<(string Key, string Question)> keys)
    {
        RuleFor(form => form.Answers).Must(answers => answers.Keys.All(key => keys.Any(each => each.Key == key))).WithMessage("Open the page again from your slip");
        foreach (var (key, question) in keys)
        {
            RuleFor(form => form.Answers).Must(answers => answers.GetValueOrDefault(key) is nameof(Answer.Yes) or nameof(Answer.No))
                .WithMessage($"Answer yes or no: {question}").OverridePropertyName($"Answers[{key}]");
        }
    }
}

public sealed class ReplyCodeFormValidator : AbstractValidator<ReplyForm>
{
    public ReplyCodeFormValidator() => RuleFor(form => form.Code).Filled("Enter the code from your slip").Line(40, "The code");
}

public sealed record ReplyPage(ReplyForm Form);

public sealed record ReplyAnswersPage(ReplyForm Form, string School, string Child, ConsentWording Wording, IReadOnlyList<(string Key, string Question)> Questions);
