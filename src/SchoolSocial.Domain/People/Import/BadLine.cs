using System.Globalization;
using System.Text;

namespace SchoolSocial.Domain.People.Import;

/// <summary>A line that cannot be used: where it is, the heading and what stood there, and why in plain words.</summary>
public sealed record BadLine(LineAt At, string? Column, string? Value, string Reason)
{
    public const int ShownLength = 60;

    /// <summary>What stood in the cell, short and with nothing in it that could disturb a page or a terminal.</summary>
    public static BadLine Of(LineAt at, string? column, string? value, string reason) => new(at, column, Show(value), reason);

    public static string? Show(string? value)
    {
        if (string.IsNullOrEmpty(value)) return null;
        var shown = new StringBuilder(ShownLength + 8);
        foreach (var rune in value.EnumerateRunes())
        {
            if (shown.Length >= ShownLength)
            {
                shown.Append('…');
                break;
            }

            if (IsUnseen(rune)) shown.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
            else shown.Append(rune.ToString());
        }

        return shown.ToString();
    }

    // Joiners stay: an emoji of a family and many names in Persian or Hindi are written with them.
    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D) && rune.Value < 0xE0000);
}
