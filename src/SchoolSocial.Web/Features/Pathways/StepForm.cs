using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Pathways;

/// <summary>The answers to whatever a step asks, by the keys of its questions.</summary>
public sealed class StepForm
{
    /// <summary>Made with the page: the same form sent twice takes one step.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Dictionary<string, string?> Answers { get; set; } = [];

    [Display(Name = "On which day?")]
    public DateOnly? On { get; set; }

    [Display(Name = "At what time?", Description = "By the 24-hour clock. For example, 14:35.")]
    public string? Time { get; set; }

    public DateTime HappenedAt => TypedTime.At(On!.Value, TypedTime.Of(Time)!.Value);
}

public sealed class StepFormValidator : AbstractValidator<StepForm>
{
    private const int LineMaxLength = 200;

    public StepFormValidator(StepPage page, DateTime now)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        foreach (var row in page.Rows) Ask(page, row);
        if (page.Ask.When is null) return;
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day").Must(on => on is null || on >= new DateOnly(2000, 1, 1)).WithMessage("Check the year");
        RuleFor(form => form.Time).Must(time => TypedTime.Of(time) is not null).WithMessage("Enter the time, like 14:35");
        RuleFor(form => form.On).Must((form, on) => TypedTime.Of(form.Time) is not { } time || page.MayBeLater || TypedTime.At(on!.Value, time) <= now)
            .When(form => form.On is { Year: >= 2000 }).WithMessage("It cannot be later than now");
    }

    private void Ask(StepPage page, StepRow row)
    {
        var (question, key) = (row.Question, row.Question.Key);
        RuleFor(form => form.Answers.GetValueOrDefault(key))
            .Must((form, _) => !question.IsNeeded(page.Given(form)) || PlainText.Tidy(form.Answers.GetValueOrDefault(key)) is not null).WithMessage(row.Missing)
            .Must((form, _) => row.Choices.Count == 0 || form.Answers.GetValueOrDefault(key) is not { Length: > 0 } typed || row.Choices.Any(choice => choice.Value == typed)).WithMessage("Choose one of these")
            .Words(question.Kind == AnswerKind.Line ? LineMaxLength : PathwayStep.WordsMaxLength, "This").OverridePropertyName($"Answers[{key}]")
            .When(form => form.Answers.ContainsKey(key) || question.IsNeeded(page.Given(form)));
    }
}

/// <summary>A question as it stands on the page, in the words of today.</summary>
public sealed record StepRow(Question Question, string Words, Guid? TextId, IReadOnlyList<Choice> Choices)
{
    public string Field => $"Form.Answers[{Question.Key}]";

    public string Missing => Question.Kind switch
    {
        AnswerKind.Person => "Choose who it was",
        AnswerKind.Line or AnswerKind.Words => $"Answer this: {Words}",
        _ => $"Choose an answer: {Words}",
    };
}

/// <summary>The page of a step.</summary>
public sealed record StepPage(Pathway Pathway, StepAsk Ask, StepForm Form, IReadOnlyList<StepRow> Rows, ReferenceTexts Texts)
{
    public string Judgement => Texts[PathwayPage.JudgementKey];

    public IReadOnlyList<ReferenceNote> Notes => [.. Ask.Notes.Select(Texts.Note)];

    /// <summary>What is agreed for later may lie ahead.</summary>
    public bool MayBeLater => Ask.WhenIsToCome || Ask.Kinds.Contains(PathwayStepKind.DeletionNoted);

    public static StepPage Of(Pathway pathway, StepAsk ask, StepForm form, ReferenceTexts texts, IReadOnlyList<Person> adults)
    {
        foreach (var question in ask.Questions) form.Answers.TryAdd(question.Key, null);
        var people = adults.Select(adult => Choice.Of(adult.Id, adult.Name)).ToList();
        return new StepPage(pathway, ask, form, [.. ask.Questions.Select(question => new StepRow(
            question,
            question.Text is { } key ? texts[key] : question.Words!,
            question.Text is { } asked ? texts.Version(asked)?.Id : null,
            question.Kind == AnswerKind.Person ? [new Choice("", "Choose a name"), .. people] : [.. question.Choices.Select(option => new Choice(option.Value, option.Words))]))], texts);
    }

    /// <summary>What was answered, without what was not asked after all.</summary>
    public IReadOnlyDictionary<string, string> Given(StepForm form) => Ask.Questions
        .Where(question => PlainText.Tidy(form.Answers.GetValueOrDefault(question.Key)) is not null)
        .ToDictionary(question => question.Key, question => PlainText.Tidy(form.Answers[question.Key])!);

    public IReadOnlyList<StepAnswer> AnswersOf(StepForm form)
    {
        var given = Given(form);
        return [.. Rows.Where(row => given.ContainsKey(row.Question.Key) && (row.Question.IsOptional || row.Question.IsNeeded(given)))
            .Select(row => new StepAnswer(row.Question.Key, row.Words, given[row.Question.Key], SaidOf(row, given[row.Question.Key]), row.TextId))];
    }

    private static string SaidOf(StepRow row, string answer) => row.Choices.FirstOrDefault(choice => choice.Value == answer)?.Text ?? answer;
}
