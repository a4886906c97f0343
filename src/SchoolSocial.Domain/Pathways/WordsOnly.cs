using System.Text.RegularExpressions;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Pathways;

/// <summary>
/// Are these words and nothing but words? Where a picture must never be kept, neither may anything that a picture can be made of again, nor a
/// way to one: data written as letters, mark-up, addresses, names of files.
/// </summary>
public static partial class WordsOnly
{
    /// <summary>Longer than any word that is written; data written as letters is.</summary>
    private const int LongestWord = 50;

    /// <summary>How files of pictures, videos and archives begin, written as base64 or as hexadecimal digits.</summary>
    private static readonly string[] Beginnings =
    [
        "iVBORw0KGgo", "/9j/4", "_9j_4", "R0lGOD", "UklGR", "PHN2Zy", "PD94bWwg", "AAAAIGZ0eX", "AAAAHGZ0eX", "AAAAGGZ0eX", "GkXfo", "JVBERi", "UEsDBB", "SUkqAA", "TU0AKg",
        "89504e470d0a", "ffd8ffe", "474946383", "52494646",
    ];

    public static Decision Look(string? text)
    {
        if (string.IsNullOrEmpty(text)) return Decision.Allowed;
        if (Markup().IsMatch(text) || HasData(text)) return Decision.Refused("This looks like a picture or another file. Nothing of the kind can be kept here: write it in words.");
        if (Address().IsMatch(text)) return Decision.Refused("Addresses are not kept here. Say in words on which site it is, and give the address only to the police or to Report Remove.");
        return FileName().IsMatch(text) ? Decision.Refused("Names of files are not kept here. Say in words what it is about.") : Decision.Allowed;
    }

    private static bool HasData(string text)
    {
        var joined = Space().Replace(text, "");
        if (Array.Exists(Beginnings, beginning => joined.Contains(beginning, StringComparison.Ordinal))) return true;
        if (Array.Exists(Beginnings[^4..], beginning => joined.Contains(beginning, StringComparison.OrdinalIgnoreCase))) return true;
        return Space().Split(text).Any(word => word.Length > LongestWord) || Chunks().IsMatch(text);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    /// <summary>Tags, pictures of Markdown, and the schemes that carry a thing within themselves.</summary>
    [GeneratedRegex(@"<\s*[a-z!/?]|!\[|\]\(|&lt;|&#|%3c|\b(data|blob|cid|javascript)\s*:\s*[a-z/]", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\b[a-z][a-z0-9+.-]{1,12}:(//|\\\\)|\bwww\.|\\\\[\w.-]+\\|\b[a-z]:\\|\bfile\s*:|\b[\w-]+\.(com|net|org|uk|io|me|tv|ly|gg|app|cc|co|be|ru|xyz|info|link|page|site|cloud|dev|example)(/|\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\w\.(jpe?g|jfif|png|gif|webp|hei[cf]|avif|bmp|tiff?|svgz?|ico|raw|dng|mp4|m4v|mov|avi|mkv|webm|3gp|mpe?g|wmv|pdf|docx?|pptx?|zip|rar|7z|tar|gz)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();

    /// <summary>Data cut into pieces: several in a row that no language writes, with capitals in the middle.</summary>
    [GeneratedRegex(@"(?:(?<!\S)(?=\S*[a-z0-9][A-Z])[A-Za-z0-9+/=_-]{10,}(?:\s+|$)){3}")]
    private static partial Regex Chunks();
}
