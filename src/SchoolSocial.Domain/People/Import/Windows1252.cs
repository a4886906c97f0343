namespace SchoolSocial.Domain.People.Import;

/// <summary>The bytes of the older Windows letters: Latin-1, with these twenty-seven between 0x80 and 0x9F.</summary>
internal static class Windows1252
{
    private const string High = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    public static byte? ByteOf(char letter)
    {
        if (letter is < '\u0080' or (>= '\u00A0' and <= '\u00FF')) return (byte)letter;
        // The five bytes that the code page leaves out come through most readers as the control characters of the same number.
        if (letter is '\u0081' or '\u008D' or '\u008F' or '\u0090' or '\u009D') return (byte)letter;
        var at = letter == '\0' ? -1 : High.IndexOf(letter, StringComparison.Ordinal);
        return at < 0 ? null : (byte)(0x80 + at);
    }
}
