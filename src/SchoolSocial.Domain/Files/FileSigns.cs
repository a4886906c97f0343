using System.Text;

namespace SchoolSocial.Domain.Files;

/// <summary>Tells what a file is from its first bytes. What is not known for certain is not known.</summary>
public static class FileSigns
{
    /// <summary>As many first bytes as are looked at.</summary>
    public const int HeadLength = 4_096;

    private static readonly string[] VideoBrands = ["isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "M4VP", "MSNV", "dash", "3gp4", "3gp5", "3gp6", "qt  "];
    private static readonly string[] Pages = ["<!doctype", "<html", "<head", "<body", "<svg", "<?xml", "<script", "<!--", "<?php"];
    private static readonly string[] LetterHeads = ["received:", "return-path:", "delivered-to:", "from:", "to:", "subject:", "date:", "message-id:", "mime-version:", "x-", "dkim-signature:", "arc-", "authentication-results:"];

    public static FileKind? KindOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF-"u8)) return FileKind.Pdf;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && At(head, 12, "IHDR"u8)) return FileKind.Png;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return FileKind.Jpeg;
        if (head.StartsWith("RIFF"u8) && At(head, 8, "WEBP"u8)) return FileKind.WebP;
        if (At(head, 4, "ftyp"u8)) return IsVideo(head) ? FileKind.Mp4 : null;
        if (head.StartsWith("PK\x03\x04"u8)) return head.IndexOf("[Content_Types].xml"u8) >= 0 || head.IndexOf("word/"u8) >= 0 ? FileKind.Word : null;
        return TextKind(head);
    }

    /// <summary>A byte that no text holds: programs and pictures are full of them.</summary>
    public static bool IsForeignToText(byte value) => value < 0x20 && value is not ((byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)'\f' or 0x1B);

    private static FileKind? TextKind(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty || head.StartsWith("{\\rtf"u8)) return null;
        foreach (var value in head)
        {
            if (IsForeignToText(value)) return null;
        }

        var start = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF').TrimStart();

        // A web page or drawing may hold a program: a print or a screen shot of it is what is wanted.
        if (Array.Exists(Pages, page => start.StartsWith(page, StringComparison.OrdinalIgnoreCase))) return null;
        return IsLetter(start) ? FileKind.Email : FileKind.Text;
    }

    private static bool IsLetter(string start) =>
        Array.Exists(LetterHeads, each => start.StartsWith(each, StringComparison.OrdinalIgnoreCase))
        && (start.Contains("\nfrom:", StringComparison.OrdinalIgnoreCase) || start.StartsWith("from:", StringComparison.OrdinalIgnoreCase))
        && (start.Contains("\ndate:", StringComparison.OrdinalIgnoreCase) || start.StartsWith("date:", StringComparison.OrdinalIgnoreCase));

    private static bool IsVideo(ReadOnlySpan<byte> head) => head.Length >= 12 && VideoBrands.Contains(Encoding.Latin1.GetString(head.Slice(8, 4)));

    private static bool At(ReadOnlySpan<byte> head, int offset, ReadOnlySpan<byte> sign) =>
        head.Length >= offset + sign.Length && head.Slice(offset, sign.Length).SequenceEqual(sign);
}
