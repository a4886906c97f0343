using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>An adult of the school says where their own picture may appear (WH25, CST-13).</summary>
[Authorize(Can.UseTheProduct)]
public sealed class OwnPictureController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/consents/mine")]
    public async Task<IActionResult> Edit(CancellationToken cancel) => View(await PageAsync(null, cancel));

    [HttpPost("/consents/mine")]
    public async Task<IActionResult> Update([Bind(Prefix = "Form")] OwnPictureForm form, CancellationToken cancel)
    {
        var page = await PageAsync(form, cancel);
        if (!ModelState.Accepts(new OwnPictureFormValidator(page.Questions.Select(question => question.Key).ToHashSet()), form)) return Unaccepted(nameof(Edit), page);
        var record = await db.RecordOfAdultAsync(Actor.SchoolId, Actor.PersonId, cancel);
        var source = new AnswerSource(Giver.Self, null, HowGiven.InPerson, clock.Today);
        var given = page.Asked.Where(question => form.Answers.GetValueOrDefault(QuestionKey.Of(question.Channel, question.Medium)) is { Length: > 0 })
            .Select(question => new AnswerGiven(question.Channel.Id, question.Medium, Enum.Parse<Answer>(form.Answers[QuestionKey.Of(question.Channel, question.Medium)]!), source))
            .Where(answer => !record.Says(answer)).ToList();
        record.Take(given.Select(answer => (Guid.CreateVersion7(), answer)), Actor, clock.Now);
        if (given.Count > 0 && !await SavedAsync(db, cancel)) return NotSaved(nameof(Edit), page);
        TempData["Done"] = "What you said about your own picture is recorded.";
        return Redirect("/consents/mine");
    }

    private async Task<OwnPicturePage> PageAsync(OwnPictureForm? form, CancellationToken cancel)
    {
        var book = await ConsentBook.OfAdultsAsync(db, Actor.SchoolId, clock.Today, cancel);
        var asked = book.PictureQuestions.ToList();
        form ??= new OwnPictureForm
        {
            Answers = asked.ToDictionary(question => QuestionKey.Of(question.Channel, question.Medium), question => book.Of(Actor.PersonId, question.Channel, question.Medium).Standing switch
            {
                Standing.Yes => (string?)nameof(Answer.Yes),
                Standing.Refused or Standing.Withdrawn => nameof(Answer.No),
                _ => null,
            }),
        };
        return new OwnPicturePage(form, asked);
    }
}

public sealed class OwnPictureForm
{
    [Display(Name = "Your picture")]
    public Dictionary<string, string?> Answers { get; set; } = [];

    public static IReadOnlyList<Choice> YesOrNo { get; } = [new(nameof(Answer.Yes), "Yes"), new(nameof(Answer.No), "No")];
}

public sealed class OwnPictureFormValidator : AbstractValidator<OwnPictureForm>
{
    public OwnPictureFormValidator(IReadOnlySet<string> keys) => RuleFor(form => form.Answers)
        .Must(answers => answers.All(answer => string.IsNullOrEmpty(answer.Value) || keys.Contains(answer.Key) && answer.Value is nameof(Answer.Yes) or nameof(Answer.No)))
        .WithMessage("Choose one of the answers offered");
}

public sealed record OwnPicturePage(OwnPictureForm Form, IReadOnlyList<(ConsentChannel Channel, Medium Medium)> Asked)
{
    public IReadOnlyList<(string Key, string Question)> Questions => [.. Asked.Select(question => (QuestionKey.Of(question.Channel, question.Medium), QuestionKey.Words(question.Channel, question.Medium)))];
}
