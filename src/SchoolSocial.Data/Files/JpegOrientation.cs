using System.Buffers.Binary;

namespace SchoolSocial.Data.Files;

/// <summary>Which way up a picture is shown: the one thing of a camera's data that a clean copy keeps.</summary>
internal static class JpegOrientation
{
    private const ushort Tag = 0x0112;
    private const int HeadLength = 6;

    /// <summary>1 to 8; null where it does not say.</summary>
    public static int? Of(ReadOnlySpan<byte> exif)
    {
        if (!exif.StartsWith("Exif\0\0"u8) || exif.Length < HeadLength + 8) return null;
        var tiff = exif[HeadLength..];
        var isLittle = tiff[0] == (byte)'I';
        var first = Number(tiff[4..], isLittle);
        if (first > tiff.Length - 2) return null;
        var entries = tiff[(int)first..];
        var count = Short(entries, isLittle);
        for (var each = 0; each < count && 2 + ((each + 1) * 12) <= entries.Length; each++)
        {
            var entry = entries.Slice(2 + (each * 12), 12);
            if (Short(entry, isLittle) == Tag) return Short(entry[8..], isLittle) is var way and >= 1 and <= 8 ? way : null;
        }

        return null;
    }

    /// <summary>A camera's data that says the way up and nothing else.</summary>
    public static byte[] Alone(int way) =>
    [
        .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)way, 0, 0,
        0, 0, 0, 0,
    ];

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Number(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
