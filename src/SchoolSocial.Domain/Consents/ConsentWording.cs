using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Consents;

/// <summary>The words that families are asked with. A change of words is a new version; answers keep the one they were given to.</summary>
public sealed class ConsentWording : Root
{
    public const int TextMaxLength = 6_000;
    public const int TitleMaxLength = 120;

    private ConsentWording(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public DateOnly FromOn { get; private set; }

    public Guid WrittenById { get; private set; }

    public DateTime WrittenAt { get; private set; }

    public override string? Reference => $"Version {Number}";

    public static ConsentWording Write(Guid id, Guid schoolId, int number, string title, string text, DateOnly fromOn, Actor actor, DateTime at)
    {
        var wording = new ConsentWording(id, schoolId)
        {
            Number = number,
            Title = title,
            Text = text,
            FromOn = fromOn,
            WrittenById = actor.PersonId,
            WrittenAt = at,
        };
        wording.Record("wording.written", actor, at);
        return wording;
    }
}
