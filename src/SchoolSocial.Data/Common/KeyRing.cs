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
    private readonly Dictionary<int, byte[]> sealing = [];

    private KeyRing(byte[] audit) => Audit = audit;

    public byte[] Audit { get; }

    /// <summary>The version new records are sealed under.</summary>
    public int Current { get; private set; }

    /// <summary>Tells installations apart without telling anything of the keys.</summary>
    public string Fingerprint => Convert.ToHexString(HMACSHA256.HashData(Audit, "fingerprint"u8));

    public byte[] this[int version] => sealing.TryGetValue(version, out var key)
        ? key
        : throw new CryptographicException($"The key file seal-{version}.key is missing from the keys folder.");

    /// <summary>Reads the ring, making the first keys in an empty folder.</summary>
    /// <exception cref="CryptographicException">A key file is damaged.</exception>
    public static KeyRing Open(DataFolder folder)
    {
        var ring = new KeyRing(ReadOrMake(Path.Combine(folder.Keys, "audit.key")));
        ReadOrMake(Path.Combine(folder.Keys, "seal-1.key"));
        foreach (var file in Directory.EnumerateFiles(folder.Keys, "seal-*.key"))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (!int.TryParse(name.AsSpan("seal-".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version)) continue;
            ring.sealing[version] = Read(file);
            ring.Current = Math.Max(ring.Current, version);
        }

        return ring;
    }

    private static byte[] ReadOrMake(string file)
    {
        if (!File.Exists(file))
        {
            // Written aside and moved into place, so that a second process never reads half a key.
            var aside = $"{file}.{Environment.ProcessId}";
            File.WriteAllText(aside, Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength)));
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(aside, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            try
            {
                File.Move(aside, file, overwrite: false);
            }
            catch (IOException) when (File.Exists(file))
            {
                File.Delete(aside);
            }
        }

        return Read(file);
    }

    private static byte[] Read(string file)
    {
        var key = new byte[KeyLength];
        return Convert.TryFromBase64String(File.ReadAllText(file).Trim(), key, out var length) && length == KeyLength
            ? key
            : throw new CryptographicException($"The key file {Path.GetFileName(file)} is damaged. Restore it from a backup.");
    }
}
