using System.Buffers.Binary;
using System.Text;

namespace SchoolSocial.Data.Files;

/// <summary>A PNG of the chunks that draw it, and no others: no EXIF, no text, no time, nothing after its end.</summary>
internal static class CleanPng
{
    private const int SignLength = 8;
    private const int CheckLength = 4;

    private static readonly HashSet<string> Drawing =
        ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"];

    public static IEnumerable<ReadOnlyMemory<byte>> Of(ByteSource source)
    {
        if (source.Take(SignLength) is not { } sign) yield break;
        yield return sign;
        while (source.Take(8) is { } head)
        {
            var rest = (long)BinaryPrimitives.ReadUInt32BigEndian(head) + CheckLength;
            var name = Encoding.Latin1.GetString(head, 4, 4);
            if (!Drawing.Contains(name))
            {
                source.Skip(rest);
                continue;
            }

            yield return head;
            foreach (var piece in source.Pass(rest)) yield return piece;
            if (name == "IEND") yield break;
        }
    }
}
