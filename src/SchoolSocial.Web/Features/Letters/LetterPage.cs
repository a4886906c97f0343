using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Letters;

public sealed record LetterRow(string Code, LetterKind Kind, LetterStanding Standing, DateTime WrittenAt, DateOnly? SentOn, DateOnly? ReplyBy, bool IsLate)
{
    public static LetterRow Of(Letter letter, DateOnly today) =>
        new(letter.Code, letter.Kind, letter.Standing, letter.WrittenAt, letter.Sent?.On, letter.ReplyBy, letter.IsLate(today));
}

public sealed record LettersPage(IReadOnlyList<LetterRow> Rows, int Page, bool HasMore, LetterKind? Kind, IReadOnlyList<LetterKind> Kinds);

/// <summary>Choosing what letter to write.</summary>
public sealed record LetterChoicePage(LetterSubject Subject, LetterAbout About, IReadOnlyList<LetterKind> Kinds);

/// <summary>Filling in a new letter.</summary>
public sealed record LetterNewPage(LetterForm Form, LetterKind Kind, LetterAbout About, LetterSubject Subject, WordingInUse Wording, IReadOnlyList<Choice> Signatories)
{
    public IReadOnlyList<LetterField> Fields => LetterFields.Of(Kind);
}

/// <summary>A letter as it is printed.</summary>
public sealed record LetterSheet(
    string Code, LetterKind Kind, string Recipient, string Subject, IReadOnlyList<string> Paragraphs, DateOnly On, string Signatory, string Office, string School)
{
    /// <summary>Why it may not go out yet; null once it may.</summary>
    public string? Held { get; init; }

    public bool IsDraft { get; init; }
}

public sealed record LetterMoment(string Title, string By, DateTime At, string? Words);

public sealed record LetterPage(
    Letter Letter, LetterSheet Sheet, LetterSubject Subject, IReadOnlyList<LetterMoment> Story, Decision CanSend, Decision CanSignSecond, DateTime? CoolsUntil,
    IReadOnlyList<Choice> Seconds, AskForm Form, string Origin, Keeping? Keeping);

public sealed record LetterTextPage(LetterTextForm Form, string Code);
