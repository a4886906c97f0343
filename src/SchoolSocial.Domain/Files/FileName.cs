using System.Globalization;
using System.Text;

namespace SchoolSocial.Domain.Files;

/// <summary>The name of an uploaded file as it may be shown: no path, nothing unseen, not too long. It never names a file of ours.</summary>
public static class FileName
{
    public static string Tidy(string? given, string otherwise = "file")
    {
        var last = (given ?? "").Split('/', '\\')[^1];
        var name = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) continue;
            if (name.Length + rune.Utf16SequenceLength > StoredFile.NameMaxLength) break;
            name.Append(rune.ToString());
        }

        var tidy = name.ToString().Trim().Trim('.').Trim().Normalize();
        return tidy.Length == 0 || tidy.Length > StoredFile.NameMaxLength ? otherwise : tidy;
    }

    /// <summary>The name it is saved under on the reader's device: its ending is that of what it is.</summary>
    public static string ForDownload(string name, FileKind kind)
    {
        var stem = name.EndsWith(kind.Ending(), StringComparison.OrdinalIgnoreCase) ? name[..^kind.Ending().Length] : name;
        var safe = new StringBuilder();
        foreach (var c in stem) safe.Append(c is '<' or '>' or ':' or '"' or '|' or '?' or '*' or ';' ? '_' : c);
        return safe.Append(kind.Ending()).ToString();
    }
}
