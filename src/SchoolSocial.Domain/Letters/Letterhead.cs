using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Letters;

/// <summary>
/// What stands below the school's name at the head of its letters, and how families and the school speak with each other: the way a worry
/// takes (WB19) and the channels the school uses itself (WB20). One a school.
/// </summary>
public sealed class Letterhead : Root
{
    public const int TextMaxLength = 400;
    public const int MostLines = 6;

    private Letterhead(Guid schoolId)
        : base(schoolId)
    {
    }

    public string Text { get; private set; } = "";

    /// <summary>To whom families take a worry, in this order; null where the usual order holds.</summary>
    public string? Route { get; private set; }

    /// <summary>By what the school tells families something; null where the usual ones hold.</summary>
    public string? Channels { get; private set; }

    public IReadOnlyList<string> Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public LetterheadWords Words => new(Text, Route, Channels);

    public static Decision CanBear(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length <= MostLines
        ? Decision.Allowed
        : Decision.Refused("A letterhead has six lines at most, or the letter no longer fits its page.");

    public static Letterhead Begin(Guid schoolId, LetterheadWords words, Actor actor, DateTime at)
    {
        CanBear(words.Text).Demand();
        var head = new Letterhead(schoolId);
        head.Set(words);
        head.Record("letterhead.changed", actor, at);
        return head;
    }

    public void Change(LetterheadWords words, Actor actor, DateTime at)
    {
        CanBear(words.Text).Demand();
        if (Words == words) return;
        Set(words);
        Record("letterhead.changed", actor, at);
    }

    private void Set(LetterheadWords words) => (Text, Route, Channels) = (words.Text, words.Route, words.Channels);
}

/// <summary>What is written on a letterhead. Where the school has not said how it speaks with families, the usual holds.</summary>
public sealed record LetterheadWords(string Text, string? Route = null, string? Channels = null);

/// <summary>How families and the school speak with each other, as letters and notices say it: both fit into a sentence.</summary>
public sealed record FamilyWays(string Route, string Channels)
{
    public const int MaxLength = 300;

    public static FamilyWays Usual { get; } = new("the class teacher, then the headteacher, then the chair of governors", "our website, newsletters, letters home and talking with you");

    public static FamilyWays Of(Letterhead? head) => new(head?.Route ?? Usual.Route, head?.Channels ?? Usual.Channels);
}
