using System.Buffers.Binary;
using System.Text;

namespace SchoolSocial.Web.Tests.Files;

/// <summary>Small whole files of each kind, with a place written wherever such a file can hold one.</summary>
public static class Samples
{
    /// <summary>Stands in every place where a camera or a program could say where a picture was taken.</summary>
    public const string Place = "51.7520N-1.2577W";

    /// <summary>What the picture itself is made of: it must come through as it is.</summary>
    public static readonly byte[] Drawn = [.. Encoding.ASCII.GetBytes("the picture itself "), 0xFF, 0x00, 0x10, 0xFF, 0xD1, 0x20];

    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    public static byte[] Jpeg { get; } =
    [
        0xFF, 0xD8,
        .. Segment(0xE0, "JFIF\0\u0001\u0002\0\0\u0001\0\u0001\0\0"),
        .. Segment(0xE1, Exif(6)),
        .. Segment(0xE1, Latin($"http://ns.adobe.com/xap/1.0/\0<x>{Place}</x>")),
        .. Segment(0xE2, Latin($"MPF\0{Place}")),
        .. Segment(0xE2, "ICC_PROFILE\0colours"),
        .. Segment(0xED, Latin($"Photoshop 3.0\0{Place}")),
        .. Segment(0xFE, Latin($"taken at {Place}")),
        .. Segment(0xDB, "table"),
        .. Segment(0xDA, "scan one"), .. Drawn,
        .. Segment(0xDA, "scan two"), .. Drawn,
        0xFF, 0xD9,
        .. Latin($"another picture behind the first, taken at {Place}"),
    ];

    public static byte[] Png { get; } =
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
        .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
        .. Chunk("eXIf", Exif(1)),
        .. Chunk("tEXt", Latin($"Comment\0{Place}")),
        .. Chunk("iTXt", Latin($"XML:com.adobe.xmp\0\0\0\0\0{Place}")),
        .. Chunk("IDAT", Drawn),
        .. Chunk("prVt", Latin(Place)),
        .. Chunk("IEND", []),
        .. Latin(Place),
    ];

    public static byte[] WebP { get; } = Riff([
        .. RiffChunk("VP8X", [0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        .. RiffChunk("VP8 ", Drawn),
        .. RiffChunk("EXIF", Exif(1)),
        .. RiffChunk("XMP ", Latin(Place)),
    ]);

    public static byte[] Mp4 { get; } =
    [
        .. Box("ftyp", Latin("isom\0\0\0\0isom")),
        .. Box("mdat", Drawn),
        .. Box("moov", [
            .. Box("mvhd", new byte[20]),
            .. Box("trak", [.. Box("tkhd", new byte[20]), .. Box("udta", Latin(Place))]),
            .. Box("udta", [.. Box("\u00A9xyz", Latin(Place))]),
            .. Box("meta", Latin($"com.apple.quicktime.location.ISO6709{Place}")),
        ]),
        .. Box("uuid", Latin($"0123456789abcdef{Place}")),
        .. Box("free", Latin(Place)),
    ];

    public static byte[] Text { get; } = Encoding.UTF8.GetBytes("[20/11/2026, 14:02] Sam: you are not coming 🙁\n[20/11/2026, 14:03] Ana: why\n");

    public static byte[] Email { get; } = Encoding.ASCII.GetBytes("From: a@home.example\r\nTo: office@oakfield.example\r\nDate: Fri, 20 Nov 2026 14:02:00 +0000\r\nSubject: about today\r\n\r\nWords.\r\n");

    public static byte[] WebPage { get; } = Encoding.ASCII.GetBytes("<!DOCTYPE html><html><script>alert(1)</script></html>");

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Segment(byte marker, string body) => Segment(marker, Latin(body));

    private static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    private static byte[] Exif(byte way) =>
    [
        .. Latin("Exif\0\0MM\0*"), 0, 0, 0, 8,
        0, 2,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, way, 0, 0,
        0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38,
        0, 0, 0, 0,
        .. Latin(Place),
    ];

    private static byte[] Chunk(string name, byte[] body)
    {
        byte[] named = [.. Latin(name), .. body];
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        return [.. length, .. named, .. Check(named)];
    }

    private static byte[] Check(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }

        var check = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(check, ~crc);
        return check;
    }

    private static byte[] RiffChunk(string name, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, body.Length);
        return [.. Latin(name), .. length, .. body, .. new byte[body.Length & 1]];
    }

    private static byte[] Riff(byte[] chunks)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, chunks.Length + 4);
        return [.. "RIFF"u8, .. length, .. "WEBP"u8, .. chunks];
    }

    private static byte[] Box(string name, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length + 8);
        return [.. length, .. Latin(name), .. body];
    }
}
