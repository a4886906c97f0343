using System.Text;

namespace SchoolSocial.Domain.Posts.Names;

/// <summary>
/// Takes a caption apart. The plain letters of all words stand behind one another in one row, so that two words that follow each other are
/// read as one ("O Connor", "Lily-Mae") without being put together anew. Humps of a hashtag (#WellDoneMia) are words.
/// </summary>
internal sealed class CaptionReader
{
    private readonly string text;
    private readonly List<CaptionWord> words = [];
    private char[] letters;
    private int written;

    private CaptionReader(string text)
    {
        this.text = text;
        letters = new char[text.Length + 16];
    }

    public IReadOnlyList<CaptionWord> Words => words;

    public ReadOnlySpan<char> Letters(int from, int to) => letters.AsSpan(from, to - from);

    public ReadOnlySpan<char> Letters(CaptionWord word) => letters.AsSpan(word.From, word.To - word.From);

    public static CaptionReader Read(string text)
    {
        var reader = new CaptionReader(text);
        var at = 0;
        while (at < text.Length)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            if (end > at) reader.Chunk(at, end);
            at = end;
        }

        reader.MergeSpelledOut();
        return reader;
    }

    private void Chunk(int start, int end)
    {
        var place = PlaceOf(text.AsSpan(start, end - start));
        var at = start;
        while (at < end)
        {
            if (text[at] == '#') place = CaptionPlace.Tag;
            at = Kind(at, out _) == Letter.Part ? at + Size(at) : Word(at, end, place);
        }
    }

    private int Word(int start, int end, CaptionPlace place)
    {
        var (from, at, last) = (written, start, start);
        var (capitals, smalls, figures) = (0, 0, 0);
        var possessive = false;
        while (at < end)
        {
            var kind = Kind(at, out var fold);
            if (kind == Letter.Part)
            {
                if (!IsApostrophe(text[at]) || written == from || at + 1 >= end || Kind(at + 1, out _) is Letter.Part or Letter.Figure) break;
                if (EndsWithS(at + 1, end))
                {
                    // Olivia's: the name is what stands before.
                    possessive = true;
                    at += 2;
                    break;
                }

                at++;
                continue;
            }

            if (kind == Letter.Over)
            {
                at += Size(at);
                continue;
            }

            if (written > from && IsHump(last, at, end, kind)) break;
            if (kind == Letter.Figure) figures++;
            else if (kind == Letter.Capital) capitals++;
            else smalls++;
            Write(fold!);
            last = at;
            at += Size(at);
        }

        if (written == from) return Math.Max(at, start + 1);
        var look = figures > 0 && capitals + smalls == 0 ? WordLook.Figures
            : capitals == 0 ? WordLook.Small
            : smalls == 0 && capitals > 1 ? WordLook.AllCapitals : WordLook.Capital;
        words.Add(new CaptionWord(start, at, from, written, look, BeginsSentence(start), FollowsClosely(start), possessive, place));
        return at;
    }

    /// <summary>"O l i v i a" and "H-A-R-R-Y": three or more letters, each by itself, are one word.</summary>
    private void MergeSpelledOut()
    {
        for (var i = 0; i < words.Count; i++)
        {
            var j = i;
            while (j < words.Count && words[j].Length == 1 && words[j].Look != WordLook.Figures && (j == i || words[j].Start - words[j - 1].End <= 2)) j++;
            if (j - i < 3) continue;
            words[i] = words[i] with { End = words[j - 1].End, To = words[j - 1].To, Look = WordLook.Capital };
            words.RemoveRange(i + 1, j - i - 1);
        }
    }

    private void Write(string fold)
    {
        if (written + fold.Length > letters.Length) Array.Resize(ref letters, letters.Length * 2);
        fold.CopyTo(0, letters, written, fold.Length);
        written += fold.Length;
    }

    /// <summary>A new word within one: wellDone, OBrien, mia2016.</summary>
    private bool IsHump(int last, int at, int end, Letter kind)
    {
        var before = Kind(last, out _);
        if (before == Letter.Figure || kind == Letter.Figure) return before != kind && !IsFigureForLetter(last, at, end);
        if (kind != Letter.Capital) return false;
        if (before == Letter.Small) return true;
        var next = at + Size(at);
        return next < end && Kind(next, out _) == Letter.Small;
    }

    /// <summary>0livia, Ol1via: a figure that stands for a letter has letters after it.</summary>
    private bool IsFigureForLetter(int last, int at, int end)
    {
        var figure = char.IsAsciiDigit(text[at]) ? at : last;
        return text[figure] is '0' or '1' or '3' or '4' or '5' && figure + 1 < end && char.IsAsciiLetter(text[figure + 1]);
    }

    private bool EndsWithS(int at, int end) =>
        text[at] is 's' or 'S' && (at + 1 == end || Kind(at + 1, out _) == Letter.Part);

    private bool BeginsSentence(int start)
    {
        if (words.Count == 0) return true;
        var before = words[^1];
        if (before.Length == 1 && before.Look == WordLook.Capital) return false;
        for (var at = before.End; at < start; at++)
        {
            if (text[at] is '.' or '!' or '?' or '\n' && (text[at] == '\n' || at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]))) return true;
        }

        return false;
    }

    private bool FollowsClosely(int start)
    {
        if (words.Count == 0) return false;
        for (var at = words[^1].End; at < start; at++)
        {
            if (text[at] is not (' ' or '-' or '‐' or '‑' or '_' or '.' or '\u00a0')) return false;
        }

        return true;
    }

    private static CaptionPlace PlaceOf(ReadOnlySpan<char> chunk)
    {
        var bare = chunk.Trim("\"'()[]“”‘’,;:!?.…");
        if (bare.IndexOf('#') >= 0) return CaptionPlace.Tag;
        if (bare.StartsWith("@") || bare.IndexOf('_') >= 0 || bare.Contains("://", StringComparison.Ordinal)) return CaptionPlace.Address;
        var dot = bare.IndexOf('.');
        return dot > 1 && dot + 1 < bare.Length && char.IsLetter(bare[dot + 1]) && (char.IsLower(bare[dot + 1]) || char.IsDigit(bare[dot - 1]))
            ? CaptionPlace.Address
            : CaptionPlace.Prose;
    }

    private Letter Kind(int at, out string? fold)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune))
        {
            fold = null;
            return Letter.Part;
        }

        fold = NameFold.Of(rune);
        if (fold is null) return Letter.Part;
        if (fold.Length == 0) return Letter.Over;
        if (Rune.IsDigit(rune)) return Letter.Figure;
        return Rune.IsUpper(rune) ? Letter.Capital : Letter.Small;
    }

    private int Size(int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;

    private static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or '´' or '`' or 'ʼ' or '＇' or '′';

    private enum Letter
    {
        Part,
        Over,
        Small,
        Capital,
        Figure,
    }
}
