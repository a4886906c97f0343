using System.Buffers.Binary;

namespace SchoolSocial.Data.Files;

/// <summary>
/// A JPEG without its application segments and comments (EXIF with the place, XMP, makers' notes, previews), and without whatever follows
/// the picture: phones put further pictures there, each with its own place. The way up is kept.
/// </summary>
internal static class CleanJpeg
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    public static IEnumerable<ReadOnlyMemory<byte>> Of(ByteSource source)
    {
        if (source.Take(2) is not [0xFF, 0xD8] start) yield break;
        yield return start;
        var marker = NextMarker(source);
        while (marker >= 0)
        {
            if (marker == EndOfImage)
            {
                yield return (byte[])[0xFF, EndOfImage];
                yield break;
            }

            if (source.Take(2) is not { } size || BinaryPrimitives.ReadUInt16BigEndian(size) - 2 is var length && length < 0) yield break;
            if (source.Take(length) is not { } body) yield break;
            if (Kept((byte)marker, body) is { } kept)
            {
                yield return (byte[])[0xFF, (byte)marker, (byte)((kept.Length + 2) >> 8), (byte)(kept.Length + 2)];
                yield return kept;
            }

            if (marker != StartOfScan)
            {
                marker = NextMarker(source);
                continue;
            }

            marker = -1;
            foreach (var (piece, next) in Scan(source))
            {
                yield return piece;
                marker = next;
            }
        }
    }

    private static byte[]? Kept(byte marker, byte[] body) => marker switch
    {
        0xE0 => body.AsSpan().StartsWith("JFIF\0"u8) ? body : null,
        0xE1 => JpegOrientation.Of(body) is { } way and > 1 ? JpegOrientation.Alone(way) : null,
        0xE2 => body.AsSpan().StartsWith("ICC_PROFILE\0"u8) ? body : null,
        0xEE => body.AsSpan().StartsWith("Adobe"u8) ? body : null,
        >= 0xE0 and <= 0xEF or 0xFE => null,
        _ => body,
    };

    private static int NextMarker(ByteSource source)
    {
        if (source.Next() != 0xFF) return -1;
        int marker;
        while ((marker = source.Next()) == 0xFF)
        {
            // Fill bytes.
        }

        return marker == 0 ? -1 : marker;
    }

    /// <summary>The picture itself, up to the marker that ends it.</summary>
    private static IEnumerable<(ReadOnlyMemory<byte> Piece, int Next)> Scan(ByteSource source)
    {
        var piece = new byte[1 << 15];
        var filled = 0;
        while (true)
        {
            var value = source.Next();
            if (value != 0xFF)
            {
                if (value < 0) break;
                piece[filled++] = (byte)value;
            }
            else
            {
                int marker;
                while ((marker = source.Next()) == 0xFF)
                {
                    // Fill bytes.
                }

                if (marker < 0) break;
                if (marker is not (0 or (>= 0xD0 and <= 0xD7)))
                {
                    yield return (piece.AsMemory(0, filled), marker);
                    yield break;
                }

                piece[filled++] = 0xFF;
                piece[filled++] = (byte)marker;
            }

            if (filled < piece.Length - 2) continue;
            yield return (piece.AsMemory(0, filled), -1);
            filled = 0;
        }

        yield return (piece.AsMemory(0, filled), -1);
    }
}
