using System.Text;

namespace SchoolSocial.Data.People.Import;

/// <summary>In which letters (encoding) a text file is written, told from the whole of its bytes.</summary>
internal sealed record FileLetters(Encoding Encoding, string? Note)
{
    private const string SaveAsUtf8 = "Save it as “CSV UTF-8” and upload it again.";

    static FileLetters() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Throws <see cref="RollRefused"/> where the file is no text in any of the letters that schools' files use.</summary>
    public static FileLetters Of(Stream file, string name)
    {
        var buffer = new byte[64 * 1024];
        var read = file.ReadAtLeast(buffer, 4, throwOnEndOfStream: false);
        var start = buffer.AsSpan(0, read);
        if (start.IsEmpty) throw new RollRefused($"{name} is empty.");
        if (KindOfOtherFile(start) is { } other) throw new RollRefused($"{name} is {other}. {SaveAsUtf8}");
        if (start is [0xEF, 0xBB, 0xBF, ..]) return Utf8(file, buffer, read, name) ? new(new UTF8Encoding(true), null) : throw Mixed(name);
        if (start is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..]) throw new RollRefused($"{name} is written in UTF-32, which cannot be read. {SaveAsUtf8}");
        if (start is [0xFF, 0xFE, ..]) return new(new UnicodeEncoding(false, true, throwOnInvalidBytes: true), $"{name} was read as UTF-16.");
        if (start is [0xFE, 0xFF, ..]) return new(new UnicodeEncoding(true, true, throwOnInvalidBytes: true), $"{name} was read as UTF-16.");
        return Unmarked(file, buffer, read, name);
    }

    private static FileLetters Unmarked(Stream file, byte[] buffer, int read, string name)
    {
        var utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var chars = new char[buffer.Length + 4];
        var (isUtf8, isWindows) = (true, true);
        while (read > 0)
        {
            var part = buffer.AsSpan(0, read);
            if (part.Contains((byte)0)) throw new RollRefused($"{name} is not a text file, or is written in UTF-16 without its mark. {SaveAsUtf8}");
            isUtf8 = isUtf8 && Decodes(utf8, part, chars, flush: false);
            // The five bytes that stand for nothing in Windows-1252.
            isWindows = isWindows && part.IndexOfAny([(byte)0x81, (byte)0x8D, (byte)0x8F, (byte)0x90, (byte)0x9D]) < 0;
            if (!isUtf8 && !isWindows) throw new RollRefused($"{name} is in letters that are neither UTF-8 nor Windows-1252, so names in it would be spoilt. {SaveAsUtf8}");
            read = file.Read(buffer);
        }

        if (isUtf8 && Decodes(utf8, [], chars, flush: true)) return new(new UTF8Encoding(false), null);
        if (!isWindows) throw Mixed(name);
        return new(
            Encoding.GetEncoding(1252),
            $"{name} is not in UTF-8, so it was read as Windows-1252, the letters of older Windows programs. Look at a name with an accent before you go on.");
    }

    private static bool Utf8(Stream file, byte[] buffer, int read, string name)
    {
        var utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var chars = new char[buffer.Length + 4];
        while (read > 0)
        {
            var part = buffer.AsSpan(0, read);
            if (part.Contains((byte)0)) throw new RollRefused($"{name} is not a text file. {SaveAsUtf8}");
            if (!Decodes(utf8, part, chars, flush: false)) return false;
            read = file.Read(buffer);
        }

        return Decodes(utf8, [], chars, flush: true);
    }

    private static bool Decodes(Decoder decoder, ReadOnlySpan<byte> bytes, char[] chars, bool flush)
    {
        try
        {
            decoder.GetChars(bytes, chars, flush);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static RollRefused Mixed(string name) =>
        new($"{name} begins as UTF-8 but holds letters that are not, so names in it would be spoilt. {SaveAsUtf8}");

    private static string? KindOfOtherFile(ReadOnlySpan<byte> start) => start switch
    {
        [0x50, 0x4B, 0x03, 0x04, ..] => "a zip or an Excel workbook, not a CSV",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an older Excel workbook, not a CSV",
        [0x25, 0x50, 0x44, 0x46, ..] => "a PDF, not a CSV",
        _ => null,
    };
}
