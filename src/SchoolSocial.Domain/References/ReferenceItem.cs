using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.References;

/// <summary>
/// Something a school looks up because it changes outside the school: which edition is in force, what a law says, whom to ring, what a pathway asks.
/// Its text is never overwritten: each change is a new version, and a record keeps the version that stood on the page when it was made.
/// </summary>
public sealed class ReferenceItem : Root
{
    public const int KeyMaxLength = 60;
    public const int NameMaxLength = 120;

    /// <summary>Texts older than this are asked about again.</summary>
    public const int CheckEveryMonths = 12;

    private const string Added = "reference.added";

    private readonly List<ReferenceText> texts = [];

    private ReferenceItem(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    /// <summary>By which a page of the product asks for it; null for what the school added itself.</summary>
    public string? Key { get; private set; }

    public ReferenceKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string NormalisedName { get; private set; } = "";

    /// <summary>Where it holds; null for the whole of the United Kingdom.</summary>
    public Nation? Nation { get; private set; }

    /// <summary>Who at this school keeps it true.</summary>
    public Guid? OwnerId { get; private set; }

    /// <summary>Null until somebody of the school has looked it up: what came with the product has not been checked here.</summary>
    public DateOnly? LastCheckedOn { get; private set; }

    public Guid? LastCheckedById { get; private set; }

    public IReadOnlyList<ReferenceText> Texts => texts;

    public override string? Reference => Name;

    public ReferenceDetails Details => new(Name, Kind, Nation, OwnerId);

    public static ReferenceItem Add(Guid id, Guid schoolId, ReferenceDetails details, string? key, ReferenceWords words, Actor actor, DateTime at)
    {
        var item = new ReferenceItem(id, schoolId) { Key = key };
        item.Set(details);
        item.Append(Guid.CreateVersion7(), words, actor, at);
        item.Record(Added, actor, at);
        return item;
    }

    public void Change(ReferenceDetails details, Actor actor, DateTime at)
    {
        if (Details == details) return;
        Set(details);
        Record("reference.changed", actor, at);
    }

    /// <summary>Somebody has looked it up and it holds as it stands.</summary>
    public void Check(DateOnly on, Actor actor, DateTime at)
    {
        LastCheckedOn = on;
        LastCheckedById = actor.PersonId;
        Record("reference.checked", actor, at);
    }

    public Decision CanWrite(ReferenceWords words)
    {
        if (words.FromOn is { } from && words.ToOn < from) return Decision.Refused("The last day cannot lie before the first.");
        return words == texts[^1].Said ? Decision.Refused("Nothing has changed. If you have looked it up and it still holds, say so on its page.") : Decision.Allowed;
    }

    /// <summary>A new version. Writing it is a check as well: whoever writes has just looked.</summary>
    public ReferenceText Write(Guid id, ReferenceWords words, DateOnly today, Actor actor, DateTime at)
    {
        CanWrite(words).Demand();
        LastCheckedOn = today;
        LastCheckedById = actor.PersonId;
        var text = Append(id, words, actor, at);
        Record("reference.written", actor, at);
        return text;
    }

    /// <summary>The version that holds on a day: of those whose days cover it the one written last; null where none does.</summary>
    public ReferenceText? TextOn(DateOnly on) => texts.Where(text => text.Holds(on)).MaxBy(text => text.Number);

    /// <summary>What a page shows: the version of the day, or the last one that ever held, so that a question is never missing.</summary>
    public ReferenceText Shown(DateOnly on) => TextOn(on) ?? texts.Where(text => text.FromOn <= on).MaxBy(text => text.Number) ?? texts[0];

    /// <summary>Announced and not in force: written after the version of the day, with a first day to come or none yet.</summary>
    public ReferenceText? Announced(DateOnly on) =>
        texts.Where(text => (text.FromOn is null || text.FromOn > on) && text.Number > (TextOn(on)?.Number ?? 0)).MaxBy(text => text.Number);

    public bool NeedsCheck(DateOnly today) => LastCheckedOn is not { } on || on.AddMonths(CheckEveryMonths) <= today;

    private ReferenceText Append(Guid id, ReferenceWords words, Actor actor, DateTime at)
    {
        var text = new ReferenceText(id, this, texts.Count + 1, words, actor, at);
        texts.Add(text);
        return text;
    }

    private void Set(ReferenceDetails details)
    {
        Name = details.Name;
        NormalisedName = PlainText.Normalise(details.Name);
        Kind = details.Kind;
        Nation = details.Nation;
        OwnerId = details.OwnerId;
    }
}

public sealed record ReferenceDetails(string Name, ReferenceKind Kind, Nation? Nation = null, Guid? OwnerId = null);

public enum ReferenceKind
{
    Edition = 1,
    Law,
    Route,
    Phone,
    PathwayText,
    Age,
}

public static class ReferenceKinds
{
    private static readonly Dictionary<ReferenceKind, string> Table = new()
    {
        [ReferenceKind.Edition] = "Guidance and its edition",
        [ReferenceKind.Law] = "Law",
        [ReferenceKind.Route] = "Whom to go to",
        [ReferenceKind.Phone] = "Phone number",
        [ReferenceKind.PathwayText] = "Text of a pathway",
        [ReferenceKind.Age] = "Age",
    };

    public static IReadOnlyCollection<ReferenceKind> All => Table.Keys;

    public static string Words(this ReferenceKind kind) => Table[kind];
}
