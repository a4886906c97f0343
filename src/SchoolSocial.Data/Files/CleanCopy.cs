using SchoolSocial.Domain.Files;

namespace SchoolSocial.Data.Files;

/// <summary>
/// The copy of a file that people are given: the same picture or video without the data around it that says where, when and with what it
/// was taken. It is made by the structure of the file, without drawing anything, as it is sent; the original stays sealed and whole.
/// </summary>
public static class CleanCopy
{
    public static async Task WriteAsync(FileKind kind, Stream original, Stream to, CancellationToken cancel)
    {
        IEnumerable<ReadOnlyMemory<byte>>? pieces = kind switch
        {
            FileKind.Jpeg => CleanJpeg.Of(new ByteSource(original)),
            FileKind.Png => CleanPng.Of(new ByteSource(original)),
            FileKind.WebP => CleanWebP.Of(new ByteSource(original)),
            FileKind.Mp4 => CleanMp4.Of(new ByteSource(original)),
            _ => null,
        };
        if (pieces is null)
        {
            await original.CopyToAsync(to, cancel);
            return;
        }

        foreach (var piece in pieces) await to.WriteAsync(piece, cancel);
    }
}
