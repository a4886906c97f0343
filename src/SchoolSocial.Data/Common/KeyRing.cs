using System.Globalization;
using System.Security.Cryptography;

namespace SchoolSocial.Data.Common;

/// <summary>
/// The keys of an installation: versioned ones that seal records, and one that signs the audit. Each is a file of its own in
/// the keys folder, made once and never changed; whoever loses them loses the records.
/// </summary>
public sealed class KeyRing
{
    private const int KeyLength = 32;
    private const int First = 1;
    private readonly Dictionary<int, byte[]> sealing = [];

    private KeyRing(byte[] audit) => Audit = audit;

    /// <summary>The version new records are sealed under.</summary>
    public int Current { get; private set; }

    /// <summary>Tells installations apart without telling anything of the keys. The first sealing key is in it: it never goes.</summary>
    public string Fingerprint => Convert.ToHexString(HMACSHA256.HashData(Audit, (byte[])[.. "fingerprint"u8, .. sealing[First]]));

    internal byte[] Audit { get; }

    internal byte[] this[int version] => sealing.TryGetValue(version, out var key)
        ? key
        : throw new CryptographicException($"The key file {NameOf(version)} is missing from the keys folder. Restore it from a backup.");

    /// <summary>Reads the ring, making the first keys in an empty folder.</summary>
    /// <exception cref="CryptographicException">A key file is damaged or missing.</exception>
    public static KeyRing Open(DataFolder folder)
    {
        // The audit's key is made last: where it is, the sealing key must be too, and a lost one is never made anew in silence.
        var audit = Path.Combine(folder.Keys, "audit.key");
        var first = Path.Combine(folder.Keys, NameOf(First));
        if (!File.Exists(audit)) MakeUnlessThere(first);
        MakeUnlessThere(audit);
        if (!File.Exists(first)) throw new CryptographicException($"The key file {NameOf(First)} is missing from the keys folder. Restore it from a backup.");

        var ring = new KeyRing(Read(audit));
        foreach (var file in Directory.EnumerateFiles(folder.Keys, "seal-*.key"))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (!int.TryParse(name.AsSpan("seal-".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version)) continue;
            ring.sealing[version] = Read(file);
            ring.Current = Math.Max(ring.Current, version);
        }

        return ring;
    }

    private static string NameOf(int version) => string.Create(CultureInfo.InvariantCulture, $"seal-{version}.key");

    private static void MakeUnlessThere(string file) =>
        WholeFile.WriteFirst(file, Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength)));

    private static byte[] Read(string file)
    {
        var key = new byte[KeyLength];
        return Convert.TryFromBase64String(File.ReadAllText(file).Trim(), key, out var length) && length == KeyLength
            ? key
            : throw new CryptographicException($"The key file {Path.GetFileName(file)} is damaged. Restore it from a backup.");
    }
}
