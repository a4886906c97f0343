using System.Buffers.Binary;
using SchoolSocial.Domain.Files;

namespace SchoolSocial.Data.Files;

/// <summary>How large a picture is, read from its beginning without drawing anything; null where it does not say.</summary>
public static class PictureSize
{
    /// <summary>What is posted is far smaller; what is larger is a camera's original.</summary>
    public const int Greatest = 6_000;

    private const int Beginning = 1 << 20;

    public static (int Width, int Height)? Of(FileKind kind, Stream picture)
    {
        var buffer = new byte[Beginning];
        var bytes = buffer.AsSpan(0, picture.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        return kind switch
        {
            FileKind.Png when bytes.Length >= 24 => (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..])),
            FileKind.Jpeg => OfJpeg(bytes),
            FileKind.WebP when bytes.Length >= 30 => OfWebP(bytes),
            _ => null,
        };
    }

    private static (int, int)? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            // A frame begins: its height and width follow the length and the depth.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)) return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    private static (int, int)? OfWebP(ReadOnlySpan<byte> bytes)
    {
        var part = bytes.Slice(12, 4);
        if (part.SequenceEqual("VP8X"u8)) return (1 + (BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]) & 0xFFFFFF), 1 + (BinaryPrimitives.ReadInt32LittleEndian(bytes[26..]) >> 8 & 0xFFFFFF));
        if (part.SequenceEqual("VP8 "u8)) return (BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF);
        if (!part.SequenceEqual("VP8L"u8)) return null;
        var packed = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
        return ((int)(packed & 0x3FFF) + 1, (int)(packed >> 14 & 0x3FFF) + 1);
    }
}
