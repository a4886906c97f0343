using System.Buffers.Binary;
using System.Text;

namespace SchoolSocial.Data.Files;

/// <summary>
/// A video whose boxes of data about it (place, maker, notes) are blanked in their places. Nothing moves, so that the tables which say
/// where each moment of the video lies go on being true.
/// </summary>
internal static class CleanMp4
{
    private const int HeadLength = 8;

    /// <summary>Boxes that hold boxes: only their beginnings are passed on as they are, and what is in them is looked at in turn.</summary>
    private static readonly HashSet<string> Holding = ["moov", "trak", "mdia", "minf", "stbl", "edts", "dinf", "mvex", "moof", "traf"];

    private static readonly HashSet<string> Telling = ["udta", "meta", "uuid", "free", "skip", "XMP_", "loci", "\u00A9xyz"];

    public static IEnumerable<ReadOnlyMemory<byte>> Of(ByteSource source)
    {
        while (source.Take(HeadLength) is { } head)
        {
            var length = (long)BinaryPrimitives.ReadUInt32BigEndian(head);
            var name = Encoding.Latin1.GetString(head, 4, 4);
            if (Telling.Contains(name)) "free"u8.CopyTo(head.AsSpan(4));
            yield return head;
            var headLength = HeadLength;
            if (length == 1)
            {
                if (source.Take(HeadLength) is not { } large) yield break;
                yield return large;
                length = BinaryPrimitives.ReadInt64BigEndian(large);
                headLength += HeadLength;
            }

            if (Holding.Contains(name)) continue;
            var rest = length == 0 ? long.MaxValue : length - headLength;
            if (rest < 0) yield break;
            foreach (var piece in Telling.Contains(name) ? source.Blank(rest) : source.Pass(rest)) yield return piece;
        }
    }
}
