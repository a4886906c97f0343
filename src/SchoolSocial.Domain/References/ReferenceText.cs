using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.References;

/// <summary>One version of a text, from one day to another, and where it was read. Written once.</summary>
public sealed class ReferenceText : AppendOnlyPart
{
    public const int TextMaxLength = 4_000;
    public const int SourceMaxLength = 300;
    public const int LinkMaxLength = 400;

    internal ReferenceText(Guid id, ReferenceItem item, int number, ReferenceWords words, Actor actor, DateTime at)
        : base(id)
    {
        ItemId = item.Id;
        Number = number;
        Text = words.Text;
        Source = words.Source;
        Link = words.Link;
        FromOn = words.FromOn;
        ToOn = words.ToOn;
        WrittenById = actor.PersonId;
        At = at;
    }

    private ReferenceText()
    {
    }

    public Guid ItemId { get; private set; }

    public int Number { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Where this was read.</summary>
    public string Source { get; private set; } = "";

    public string? Link { get; private set; }

    /// <summary>Its first day; null while it is announced only and changes nothing.</summary>
    public DateOnly? FromOn { get; private set; }

    public DateOnly? ToOn { get; private set; }

    public Guid WrittenById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ItemId;

    public ReferenceWords Said => new(Text, Source, Link, FromOn, ToOn);

    public bool Holds(DateOnly on) => FromOn <= on && (ToOn is null || ToOn >= on);
}

/// <summary>What is written of a version.</summary>
public sealed record ReferenceWords(string Text, string Source, string? Link, DateOnly? FromOn, DateOnly? ToOn = null);

/// <summary>
/// This version of a text stood before somebody when they made a part of a record. It belongs to that record, whichever room keeps it, and says who
/// is to be told when the text changes.
/// </summary>
public sealed class ReferenceUse : AppendOnlyPart
{
    private ReferenceUse()
    {
    }

    public Guid ItemId { get; private set; }

    public Guid TextId { get; private set; }

    /// <summary>The root whose record shows it.</summary>
    public Guid RecordId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => RecordId;

    public static ReferenceUse Of(ReferenceText text, Root record, Actor actor, DateTime at) =>
        new() { ItemId = text.ItemId, TextId = text.Id, RecordId = record.Id, PersonId = actor.PersonId, At = at };
}
