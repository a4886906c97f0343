namespace SchoolSocial.Domain.Posts.Names;

/// <summary>What stands at one word of a caption: a name, or something that only looks like one.</summary>
internal sealed class NameSight(NameRoll roll, string text, CaptionReader reader)
{
    private readonly IReadOnlyList<CaptionWord> words = reader.Words;
    private readonly bool hasCapitals = reader.Words.Any(word => word.Look == WordLook.Capital && word.Place == CaptionPlace.Prose);

    public int Count => words.Count;

    public Seen? At(int at)
    {
        if (words[at].Look == WordLook.Figures) return null;
        return InitialAndFamily(at) ?? GivenAt(at) ?? FamilyFirst(at) ?? RunTogether(at);
    }

    /// <summary>O. Hughes, K Nowak, T. O'Brien.</summary>
    private Seen? InitialAndFamily(int at)
    {
        var initial = words[at];
        if (initial.Length != 1 || !initial.IsCapital && initial.Place == CaptionPlace.Prose || at + 1 >= Count || IsAfterTitle(at)) return null;
        if (Longest(at + 1, isFamily: true) is not { } found || !Closely(at + 1, found.Words) || !words[at + 1].IsCapital && initial.Place == CaptionPlace.Prose) return null;
        var letter = reader.Letters(initial)[0];
        var meant = found.Entry.Children.Where(child => roll.HasInitial(child, letter)).ToList();
        return meant.Count == 0 ? null : Hit(at, 1 + found.Words, true, meant);
    }

    private Seen? GivenAt(int at)
    {
        if (Longest(at, isFamily: false) is not { } found) return null;
        var (entry, taken) = (found.Entry, found.Words);
        var next = at + taken;

        // With the family name behind it nothing else can be meant.
        if (Longest(next, isFamily: true) is { } last && IsSpacedOnly(next) && SameDress(at, next) && entry.Both(last.Entry) is { Count: > 0 } both)
        {
            return Hit(at, taken + last.Words, true, both);
        }

        if (FamilyInitial(next, entry) is { } meant) return Hit(at, taken + 1, true, meant);
        var weight = GivenWeight.Of(this, at, taken, entry);
        return weight == Weight.Nothing ? null : Hit(at, taken, weight == Weight.Certain, entry.Children);
    }

    /// <summary>Hughes, Olivia; and a family name by itself, which is asked about.</summary>
    private Seen? FamilyFirst(int at)
    {
        if (Longest(at, isFamily: true) is not { } found || !words[at].IsCapital && words[at].Place == CaptionPlace.Prose) return null;
        var next = at + found.Words;
        if (Longest(next, isFamily: false) is { } first && IsSpacedOnly(next, comma: true) && words[next].IsCapital && found.Entry.Both(first.Entry) is { Count: > 0 } both)
        {
            return Hit(at, found.Words + first.Words, true, both);
        }

        return FamilyWeight.IsAsked(this, at, found.Words, found.Entry) ? Hit(at, found.Words, false, found.Entry.Children) : null;
    }

    /// <summary>A hashtag or handle without humps: #welldonefreya, #oliviahughes.</summary>
    private Seen? RunTogether(int at)
    {
        var word = words[at];
        if (word.Place == CaptionPlace.Prose || word.Length < 6) return null;
        return TagSight.Look(roll, reader.Letters(word)) is { } meant ? Hit(at, 1, true, meant) : null;
    }

    private List<int>? FamilyInitial(int at, NameEntry entry)
    {
        if (at >= Count || words[at].Length != 1 || !words[at].IsCapital || !IsSpacedOnly(at) || words[at].Look == WordLook.Figures) return null;
        var letter = reader.Letters(words[at])[0];
        var meant = entry.Children.Where(child => roll.HasFamilyInitial(child, letter)).ToList();
        return meant.Count > 0 ? meant : null;
    }

    /// <summary>The longest name that begins here. Several words make one name only where the name itself is written in several.</summary>
    private (NameEntry Entry, int Words)? Longest(int at, bool isFamily)
    {
        for (var taken = Math.Min(NameRoll.LongestInWords, Count - at); taken >= 1; taken--)
        {
            if (taken > 1 && !Closely(at + 1, taken - 1)) continue;
            var letters = reader.Letters(words[at].From, words[at + taken - 1].To);
            if (Lookup(letters, isFamily) is { } entry && (taken == 1 || entry.IsInParts)) return (entry, taken);
            if (taken == 1 && Plainer(letters, words[at], isFamily) is { } plainer) return (plainer, 1);
        }

        return null;
    }

    private NameEntry? Lookup(ReadOnlySpan<char> letters, bool isFamily) => isFamily ? roll.Family(letters) : roll.Given(letters);

    /// <summary>Zaras, Zaraaaa, 0livia: the same name with something added.</summary>
    private NameEntry? Plainer(ReadOnlySpan<char> letters, CaptionWord word, bool isFamily)
    {
        if (letters.Length > 4 && letters[^1] == 's' && word.IsCapital && Lookup(letters[..^1], isFamily) is { } one && !Words.Given.Has(letters[..^1]) && roll.Family(letters) is null) return one;
        Span<char> plain = stackalloc char[Math.Min(letters.Length, 64)];
        if (letters.Length > plain.Length) return null;
        return NameDress.Undress(letters, plain, out var length) ? Lookup(plain[..length], isFamily) : null;
    }

    private Seen Hit(int at, int taken, bool isCertain, IReadOnlyList<int> children)
    {
        var (start, end) = (words[at].Start, words[at + taken - 1].End);
        return new Seen(new NameHit(text[start..end].TrimEnd('\'', '’', ' '), start, isCertain, roll.Ids(children)), taken);
    }

    public CaptionWord Word(int at) => words[at];

    public ReadOnlySpan<char> Letters(int at) => at >= 0 && at < Count ? reader.Letters(words[at]) : [];

    public ReadOnlySpan<char> Letters(int at, int taken) => reader.Letters(words[at].From, words[at + taken - 1].To);

    /// <summary>Nobody used a capital, so the lack of one says nothing.</summary>
    public bool IsAllSmall => !hasCapitals;

    public bool IsAfterTitle(int at) =>
        at > 0 && IsJoined(at) && Words.Title.Has(Letters(at - 1)) || at > 1 && words[at - 1].Length == 1 && Words.Title.Has(Letters(at - 2));

    /// <summary>Only spaces, hyphens or full stops part it from the word before.</summary>
    public bool IsJoined(int at) => at > 0 && at < Count && words[at].FollowsClosely;

    public char After(int at) => at < Count && words[at].End < text.Length ? text[words[at].End] : ' ';

    private bool Closely(int at, int taken)
    {
        for (var each = at; each < at + taken; each++)
        {
            if (!words[each].FollowsClosely && words[each].Start != words[each - 1].End) return false;
        }

        return true;
    }

    private bool IsSpacedOnly(int at, bool comma = false)
    {
        if (at >= Count) return false;
        if (words[at].FollowsClosely || words[at].Start == words[at - 1].End) return true;
        var between = text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).Trim();
        return between.Length == 0 || comma && between is "," || between is "/" or "+";
    }

    /// <summary>Summer Price is a child where "summer price list" is none.</summary>
    private bool SameDress(int at, int next) =>
        words[at].IsCapital == words[next].IsCapital && (words[at].IsCapital || IsAllSmall || words[at].Place != CaptionPlace.Prose || !Words.Given.Has(Letters(at)) && !Words.Surname.Has(Letters(next)));
}

/// <summary>A name, and how many words it takes.</summary>
internal sealed record Seen(NameHit Hit, int Words);

internal enum Weight
{
    Nothing,
    Asked,
    Certain,
}
