using System.Text;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies.Import;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Data.Policies.Import;

/// <summary>Reads a policy from a Word, Markdown or text file, told apart by what is in it and not by its name.</summary>
public static class PolicyFile
{
    public const int GreatestBytes = 20 * 1024 * 1024;

    static PolicyFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TextReading Read(byte[] bytes, string name, Audience usual)
    {
        if (bytes.Length == 0) return TextReading.Refused("This file is empty.");
        if (bytes.Length > GreatestBytes) return TextReading.Refused("This file is larger than 20 MB. Take the pictures out of it and try again.");
        var isWordByName = name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".docm", StringComparison.OrdinalIgnoreCase);
        if (bytes is [0x50, 0x4B, 3, 4, ..]) return WordFile.Read(bytes, usual);
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..]) return TextReading.Refused("This is a Word file of the old kind (.doc) or one with a password. Open it in Word and save it as a .docx without a password.");
        if (bytes.AsSpan().StartsWith("%PDF"u8)) return TextReading.Refused("This is a PDF. Open the document it was made from, and import that or paste its text.");
        var text = Decode(bytes);
        if (isWordByName)
        {
            return TextReading.Refused(text?.TrimStart().StartsWith('<') == true
                ? "This is a web page with the name of a Word file. Open it in Word and save it as a Word document (.docx)."
                : "This is no Word file, whatever its name says. Open it in the program it comes from and save it as a Word document (.docx).");
        }

        return text is null ? TextReading.Refused("This is neither a Word file nor a text file.") : ReadText(text, usual);
    }

    private static TextReading ReadText(string text, Audience usual)
    {
        var lost = new List<NotKept>();
        var odd = text.Count(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
        if (odd > 0)
        {
            text = string.Concat(text.Where(c => !char.IsControl(c) || c is '\n' or '\r' or '\t'));
            lost.Add(new NotKept($"{odd} control characters, which no page can show", "throughout"));
        }

        var read = PolicyText.Read(text, usual);
        if (read.Clauses.Count == 0) return TextReading.Refused("No text was found in this file.");
        return read.Canonical().Length > PolicyText.MaxLength
            ? TextReading.Refused($"The text is longer than {PolicyText.MaxLength:N0} characters. Split the policy in two.")
            : new TextReading(read, lost, null);
    }

    /// <summary>UTF-8 or UTF-16 with its mark, else UTF-8, else the letters of older Windows programs; null where it is no text.</summary>
    private static string? Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes.AsSpan().Contains((byte)0)) return null;
        try
        {
            var skip = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, skip, bytes.Length - skip);
        }
        catch (DecoderFallbackException)
        {
            return PlainText.Tidy(Encoding.GetEncoding(1252).GetString(bytes)) ?? "";
        }
    }
}
