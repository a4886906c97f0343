using System.Text;

namespace SchoolSocial.Domain.Files;

/// <summary>What a file is, told by its content and never by its name.</summary>
public enum FileKind
{
    Pdf = 1,
    Png,
    Jpeg,
    WebP,
    Text,
    Email,
    Mp4,
    Word,
}

/// <summary>What was found while a file was received.</summary>
public sealed record FileContent(Guid Id, FileKind Kind, long Length, string Sha256);

public static class FileKinds
{
    /// <summary>What may be kept as evidence.</summary>
    public static IReadOnlyList<FileKind> Evidence { get; } =
        [FileKind.Pdf, FileKind.Png, FileKind.Jpeg, FileKind.WebP, FileKind.Text, FileKind.Email, FileKind.Mp4];

    public static IReadOnlyList<FileKind> Pictures { get; } = [FileKind.Png, FileKind.Jpeg, FileKind.WebP];

    public static string Words(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "PDF",
        FileKind.Png => "PNG picture",
        FileKind.Jpeg => "JPEG picture",
        FileKind.WebP => "WebP picture",
        FileKind.Text => "text file",
        FileKind.Email => "email (EML)",
        FileKind.Mp4 => "MP4 video",
        FileKind.Word => "Word document",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The ending it is given when it is downloaded, whatever it was called.</summary>
    public static string Ending(this FileKind kind) => kind switch
    {
        FileKind.Pdf => ".pdf",
        FileKind.Png => ".png",
        FileKind.Jpeg => ".jpg",
        FileKind.WebP => ".webp",
        FileKind.Text => ".txt",
        FileKind.Email => ".eml",
        FileKind.Mp4 => ".mp4",
        FileKind.Word => ".docx",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string MediaType(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Png => "image/png",
        FileKind.Jpeg => "image/jpeg",
        FileKind.WebP => "image/webp",
        FileKind.Text => "text/plain; charset=utf-8",
        FileKind.Email => "message/rfc822",
        FileKind.Mp4 => "video/mp4",
        FileKind.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>"A PDF, PNG picture or text file": what a page says may be sent.</summary>
    public static string Listed(IEnumerable<FileKind> kinds)
    {
        var words = kinds.Select(kind => kind.Words()).ToList();
        return words.Count == 1 ? words[0] : new StringBuilder().AppendJoin(", ", words.SkipLast(1)).Append(" or ").Append(words[^1]).ToString();
    }
}
