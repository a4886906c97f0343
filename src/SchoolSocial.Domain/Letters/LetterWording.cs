using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Letters;

/// <summary>
/// A school's own words for one kind of letter, version after version. None is ever changed; a letter keeps the number of the one it was
/// made from. Number 0 is the product's own wording, which no school has read yet.
/// </summary>
public sealed class LetterWording : Root
{
    public const int SubjectMaxLength = 150;

    private LetterWording(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public LetterKind Kind { get; private set; }

    public int Number { get; private set; }

    public string Subject { get; private set; } = "";

    public string Text { get; private set; } = "";

    public Guid WrittenById { get; private set; }

    public DateTime WrittenAt { get; private set; }

    public override string Reference => $"{Kind.Words()}, version {Number}";

    public static LetterWording Write(Guid id, Guid schoolId, LetterKind kind, int number, string subject, string text, Actor actor, DateTime at)
    {
        LetterText.CanUse(kind, text).Demand();
        LetterText.CanUse(kind, subject).Demand();
        var wording = new LetterWording(id, schoolId)
        {
            Kind = kind,
            Number = number,
            Subject = subject,
            Text = text,
            WrittenById = actor.PersonId,
            WrittenAt = at,
        };
        wording.Record("letter-wording.written", actor, at);
        return wording;
    }
}

/// <summary>The words a letter is made from: the school's newest, else the product's own.</summary>
public sealed record WordingInUse(LetterKind Kind, int Number, string Subject, string Text)
{
    /// <summary>Marked wherever it is shown: a school reads it before it relies on it.</summary>
    public bool IsTheProducts => Number == 0;

    public string Origin => IsTheProducts ? "the product's own wording, not yet read by your school" : $"your school's wording, version {Number}";

    public static WordingInUse For(LetterKind kind, LetterWording? newest) =>
        newest is null ? FirstWordings.Of(kind) : new WordingInUse(kind, newest.Number, newest.Subject, newest.Text);
}
