using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using SchoolSocial.Domain.Policies.Import;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Data.Policies.Import;

/// <summary>Opens a Word file with care: one that is broken, holds macros or swells when unpacked is refused in words.</summary>
internal static class WordFile
{
    private const long GreatestUnpacked = 200L * 1024 * 1024;
    private const int MostParts = 4_000;

    public static TextReading Read(byte[] bytes, Audience usual)
    {
        try
        {
            if (Outside(bytes) is { } refusal) return TextReading.Refused(refusal);
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = 30_000_000 });
            if (HasMacros(document)) return TextReading.Refused("This Word file holds macros. Save it as a document without macros (.docx) and import that.");
            return document.MainDocumentPart?.Document?.Body is { } body ? new WordWalk(document.MainDocumentPart, usual).Read(body) : TextReading.Refused("This Word file holds no document.");
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or IOException or InvalidOperationException or FormatException or ArgumentException)
        {
            return TextReading.Refused("This Word file is broken and cannot be read. Open it in Word, let Word repair it, save it and try again.");
        }
    }

    private static string? Outside(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostParts || zip.Entries.Sum(entry => entry.Length) > GreatestUnpacked) return "This file is far larger inside than it looks, so it is not opened. Take the pictures out of it and try again.";
        if (zip.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) return "This Word file holds macros. Save it as a document without macros (.docx) and import that.";
        return zip.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? null : "This is no Word file, whatever its name says.";
    }

    private static bool HasMacros(WordprocessingDocument document) =>
        document.DocumentType is DocumentFormat.OpenXml.WordprocessingDocumentType.MacroEnabledDocument or DocumentFormat.OpenXml.WordprocessingDocumentType.MacroEnabledTemplate
        || document.MainDocumentPart?.VbaProjectPart is not null;
}
