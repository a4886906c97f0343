using System.Globalization;
using System.Text;
using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>The name of an uploaded file, as it may be shown: no path, nothing unseen, not too long. It never names a file of ours.</summary>
internal static class FileNames
{
    public static string Tidy(string? given)
    {
        var last = (given ?? "").Split('/', '\\')[^1];
        var name = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) continue;
            if (name.Length + rune.Utf16SequenceLength > ImportRun.FileNameMaxLength) break;
            name.Append(rune.ToString());
        }

        return string.IsNullOrWhiteSpace(name.ToString()) ? "roll" : name.ToString().Trim().Normalize();
    }
}
