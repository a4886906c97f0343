using System.Buffers.Binary;
using System.Text;

namespace SchoolSocial.Data.Files;

/// <summary>
/// A WebP whose chunks of data about the picture are blanked in their places: the file says its own length at its beginning, and so keeps it.
/// </summary>
internal static class CleanWebP
{
    private const int SignLength = 12;
    private const int HeadLength = 8;
    private const byte SaysExifOrXmp = 0x0C;

    private static readonly HashSet<string> Drawing = ["VP8 ", "VP8L", "VP8X", "ANIM", "ANMF", "ALPH", "ICCP"];

    public static IEnumerable<ReadOnlyMemory<byte>> Of(ByteSource source)
    {
        if (source.Take(SignLength) is not { } sign) yield break;
        yield return sign;
        var left = BinaryPrimitives.ReadUInt32LittleEndian(sign.AsSpan(4)) - 4L;
        while (left >= HeadLength && source.Take(HeadLength) is { } head)
        {
            var length = (long)BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
            length = Math.Min(length + (length & 1), left - HeadLength);
            left -= HeadLength + length;
            var name = Encoding.Latin1.GetString(head, 0, 4);
            if (!Drawing.Contains(name)) "JUNK"u8.CopyTo(head);
            yield return head;
            var isFirst = name == "VP8X";
            foreach (var piece in Drawing.Contains(name) ? source.Pass(length) : source.Blank(length))
            {
                yield return isFirst ? Quiet(piece) : piece;
                isFirst = false;
            }
        }
    }

    private static byte[] Quiet(ReadOnlyMemory<byte> piece)
    {
        var bytes = piece.ToArray();
        bytes[0] &= unchecked((byte)~SaysExifOrXmp);
        return bytes;
    }
}
