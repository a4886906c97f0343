using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Letters;

/// <summary>What a letter is made from: to whom, who signs, and its blanks.</summary>
public sealed class LetterForm
{
    /// <summary>Made with the page: the same form sent twice writes one letter.</summary>
    public Guid Id { get; set; }

    [Display(Name = "To", Description = "Name and address, as on an envelope. Put \"All parents and carers\" where it goes to everybody.")]
    public string? Recipient { get; set; }

    [Display(Name = "Who signs it?")]
    public string? Signatory { get; set; }

    public List<FieldAnswer> Fields { get; set; } = [];

    public DateOnly? ReplyBy => Fields.FirstOrDefault(field => field.Key == LetterFields.ReplyBy)?.On;

    public static LetterForm For(LetterKind kind, IReadOnlyDictionary<string, string> known, string? signatory) => new()
    {
        Id = Guid.CreateVersion7(),
        Signatory = signatory,
        Fields = [.. LetterFields.Of(kind).Select(field => new FieldAnswer { Key = field.Key, Text = known.GetValueOrDefault(field.Key) })],
    };

    /// <summary>A form that does not bear the fields of its letter was not sent from our page: it comes back with empty ones.</summary>
    public bool Bears(LetterKind kind)
    {
        var fields = LetterFields.Of(kind);
        if (Fields.Select(answer => answer.Key).SequenceEqual(fields.Select(field => field.Key))) return true;
        Fields = [.. fields.Select(field => new FieldAnswer { Key = field.Key })];
        return false;
    }

    /// <summary>The answers as they stand in the letter.</summary>
    /// <param name="given">What the product fills in by itself.</param>
    public IReadOnlyDictionary<string, string> Answers(IReadOnlyDictionary<string, string> given) => Fields
        .Select(field => KeyValuePair.Create(field.Key!, field.On is { } on ? SchoolDates.LongDay(on) : PlainText.Tidy(field.Text) ?? ""))
        .Concat(given).ToDictionary();
}

public sealed class FieldAnswer
{
    public string? Key { get; set; }

    public string? Text { get; set; }

    public DateOnly? On { get; set; }
}

public sealed class LetterFormValidator : AbstractValidator<LetterForm>
{
    public LetterFormValidator(LetterKind kind, IReadOnlyCollection<Choice> signatories, DateOnly today)
    {
        var fields = LetterFields.Of(kind);
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Recipient).Filled("Enter to whom it goes").Words(Letter.RecipientMaxLength, "The address");
        RuleFor(form => form.Signatory).Must(chosen => signatories.Any(choice => choice.Value == chosen)).WithMessage("Choose who signs it");
        RuleForEach(form => form.Fields).ChildRules(answer =>
        {
            answer.RuleFor(each => each.Text).Filled("Fill in this part of the letter")
                .Must((each, text) => (PlainText.Tidy(text)?.Length ?? 0) <= Of(each).MaxLength).WithMessage(each => $"This part must be {Of(each).MaxLength:N0} characters or fewer")
                .Must(text => text is null || !PlainText.HasControlCharacters(text)).WithMessage("This part contains a character that cannot be kept. Type it again instead of pasting it.")
                .When(each => Of(each).Shape != FieldShape.Date);
            answer.RuleFor(each => each.On).NotNull().WithMessage("Enter the day").When(each => Of(each).Shape == FieldShape.Date);
            answer.RuleFor(each => each.On).Must(on => on is null || on >= today).WithMessage("The day for an answer must not have passed")
                .When(each => each.Key == LetterFields.ReplyBy);
        });

        LetterField Of(FieldAnswer each) => fields.First(field => field.Key == each.Key);
    }
}

/// <summary>The words of a letter, after they were filled in.</summary>
public sealed class LetterTextForm
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    [Display(Name = "Subject")]
    public string? Subject { get; set; }

    [Display(Name = "The letter", Description = "Date, address and signature are put around it. Each change is kept as a version of its own.")]
    public string? Text { get; set; }
}

public sealed class LetterTextFormValidator : AbstractValidator<LetterTextForm>
{
    public LetterTextFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Subject).Filled("Enter what it is about").Line(LetterWording.SubjectMaxLength * 2, "The subject");
        RuleFor(form => form.Text).Filled("Write the letter").Words(LetterText.MaxLength * 2, "The letter");
    }
}
