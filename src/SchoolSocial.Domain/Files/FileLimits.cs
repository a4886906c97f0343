namespace SchoolSocial.Domain.Files;

/// <summary>What may be sent in one place: which kinds, and how large. A video may be larger than anything else.</summary>
public sealed record FileLimits(IReadOnlyList<FileKind> Kinds, long Bytes, long VideoBytes)
{
    private const long Mebi = 1024 * 1024;

    public static FileLimits Evidence { get; } = new(FileKinds.Evidence, 50 * Mebi, 500 * Mebi);

    public static FileLimits Pictures { get; } = new(FileKinds.Pictures, 25 * Mebi, 0);

    public static FileLimits Documents { get; } = new([FileKind.Pdf, FileKind.Word, FileKind.Text], 25 * Mebi, 0);

    public long For(FileKind kind) => kind == FileKind.Mp4 ? VideoBytes : Bytes;

    public long Greatest => Math.Max(Bytes, VideoBytes);

    public string Words => VideoBytes > 0
        ? $"A {FileKinds.Listed(Kinds)}, up to {Bytes / Mebi} MB; a video up to {VideoBytes / Mebi} MB."
        : $"A {FileKinds.Listed(Kinds)}, up to {Bytes / Mebi} MB.";

    public string TooLarge(FileKind kind) => kind == FileKind.Mp4
        ? $"The video is larger than {VideoBytes / Mebi} MB. Cut it to the part that matters, or keep it safe and say where it is."
        : $"The file is larger than {Bytes / Mebi} MB. Nothing of it was kept.";

    public string WrongKind => $"This kind of file cannot be kept here. It must be a {FileKinds.Listed(Kinds)}; a web page can be printed to a PDF first.";
}
