using System.Text;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People.Import;

/// <summary>
/// A cell of words. Every script and emoji is kept whole; what is refused is what no name holds: control characters, line
/// breaks, marks that turn the rest of the page round, letters that a wrong encoding has already spoilt, and too much text.
/// </summary>
public static class TextCheck
{
    /// <summary>Null where the cell is empty.</summary>
    public static Cell<string>? Look(string? cell, int maxLength)
    {
        var text = PlainText.Tidy(Unescaped(cell));
        if (text is null) return null;
        if (text.AsSpan().IndexOfAny('\n', '\t') >= 0) return Cell.Bad<string>("There is a line break or a tab in the middle of this.");
        if (PlainText.HasControlCharacters(text)) return Cell.Bad<string>("There are control characters in this, which cannot be shown or stored.");
        if (text.AsSpan().IndexOfAny('\u202D', '\u202E') >= 0)
            return Cell.Bad<string>("There is a hidden mark in this that would show the letters in another order.");
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
            return Cell.Bad<string>("Letters were lost here before the file was saved. Export it again, as CSV UTF-8.");
        if (Respelt(text) is { } meant)
            return Cell.Bad<string>($"The letters look spoilt by a wrong encoding; perhaps “{BadLine.Show(meant)}” is meant. Export the file again, as CSV UTF-8.");
        return text.Length > maxLength
            ? Cell.Bad<string>($"This is {text.Length} characters long; there is room for {maxLength}.")
            : Cell.Good(text);
    }

    /// <summary>The apostrophe that a spreadsheet needs before =, +, - and @ (our own export writes it) is no part of the text.</summary>
    private static string? Unescaped(string? cell) =>
        cell is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? cell[1..] : cell;

    /// <summary>
    /// "ZoÃ«" is "Zoë" in UTF-8 read as Windows-1252 and saved again. Null where the letters are not of that kind, as no
    /// real name is: they would have to spell valid UTF-8 byte by byte.
    /// </summary>
    private static string? Respelt(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u00C2', '\u00F4') < 0) return null;
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (Windows1252.ByteOf(text[i]) is not { } value) return null;
            bytes[i] = value;
        }

        try
        {
            return Strict.GetString(bytes) is var meant && meant.Length < text.Length ? meant : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
