using System.Globalization;
using System.Text;

namespace SchoolSocial.Domain.Common;

/// <summary>What typed words become before they are stored, the same for every field of the product.</summary>
public static class PlainText
{
    /// <summary>
    /// Line ends become LF, white space at both ends goes, the text is composed (NFC). Emoji and right-to-left names are
    /// kept whole. Null when nothing is left.
    /// </summary>
    public static string? Tidy(string? typed)
    {
        if (typed is null) return null;
        var text = typed.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();
        if (text.Length == 0) return null;
        return HasControlCharacters(text) ? text : text.Normalize(NormalizationForm.FormC);
    }

    /// <summary>Control characters other than line feed and tab, and halves of characters, are refused: SQLite's length stops at NUL.</summary>
    public static bool HasControlCharacters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) && c is not ('\n' or '\t' or '\r')) return true;
            if (char.IsHighSurrogate(c))
            {
                if (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return true;
                i++;
            }
            else if (char.IsLowSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The twin that unique and searched texts are compared by: upper case, no accents, single spaces.</summary>
    public static string Normalise(string text)
    {
        var plain = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            if (char.IsWhiteSpace(c))
            {
                space = plain.Length > 0;
                continue;
            }

            if (space) plain.Append(' ');
            space = false;
            plain.Append(char.ToUpperInvariant(c));
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }
}
