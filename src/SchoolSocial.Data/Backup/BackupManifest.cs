using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Data.Backup;

/// <summary>The last entry of a backup: what is in it, and the hash of each file as it was read.</summary>
internal sealed record BackupManifest(DateTime MadeAt, Engine Engine, IReadOnlyList<BackupFile> Files)
{
    public const string Name = "manifest.json";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Converters = { new JsonStringEnumConverter() } };

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    public static BackupManifest? From(Stream stream) => JsonSerializer.Deserialize<BackupManifest>(stream, Options);
}

internal sealed record BackupFile(string Path, long Length, string Sha256);
