using System.Globalization;
using System.Text;

namespace SchoolSocial.Domain.Posts.Names;

/// <summary>Letters as a reader takes them: small, without accents, the full-width and the struck-through ones made plain.</summary>
internal static class NameFold
{
    private static readonly Dictionary<char, string> Special = new()
    {
        ['ł'] = "l", ['Ł'] = "l", ['ø'] = "o", ['Ø'] = "o", ['đ'] = "d", ['Đ'] = "d", ['ð'] = "d", ['Ð'] = "d", ['þ'] = "th", ['Þ'] = "th",
        ['ß'] = "ss", ['æ'] = "ae", ['Æ'] = "ae", ['œ'] = "oe", ['Œ'] = "oe", ['ħ'] = "h", ['ı'] = "i", ['ə'] = "e",
    };

    private static readonly string?[] Known = new string?[char.MaxValue + 1];

    /// <summary>What a letter or figure becomes; empty for what is read over (accents, joiners); null for what parts two words.</summary>
    public static string? Of(Rune rune)
    {
        if (!rune.IsBmp) return Fold(rune);
        var letter = (char)rune.Value;
        if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)) return Known[letter] ??= letter.ToString();
        return Known[letter] is { } known ? known == "\0" ? null : known : Remember(letter, Fold(rune));
    }

    /// <summary>A whole name as its letters alone: what is compared.</summary>
    public static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes()) letters.Append(Of(rune));
        return letters.ToString();
    }

    private static string? Remember(char letter, string? fold)
    {
        Known[letter] = fold ?? "\0";
        return fold;
    }

    private static string? Fold(Rune rune)
    {
        if (rune.IsBmp && Special.TryGetValue((char)rune.Value, out var special)) return special;
        if (IsReadOver(Rune.GetUnicodeCategory(rune))) return "";
        if (!Rune.IsLetterOrDigit(rune)) return null;
        var plain = new StringBuilder(2);
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (part.IsBmp && Special.TryGetValue((char)part.Value, out var inner)) plain.Append(inner);
            else if (Rune.IsLetterOrDigit(part)) plain.Append(Rune.ToLowerInvariant(part));
        }

        return plain.Length == 0 ? null : plain.ToString();
    }

    private static bool IsReadOver(UnicodeCategory category) => category is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
