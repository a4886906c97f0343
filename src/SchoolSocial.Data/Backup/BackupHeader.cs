using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SchoolSocial.Data.Backup;

/// <summary>
/// The open beginning of a backup file: what it is, and how its key is made from the passphrase. Every sealed chunk after it is bound
/// to it, so that not one bit of it can be changed unseen. Layout in docs/decisions/0005-backup-file.md.
/// </summary>
internal sealed class BackupHeader
{
    public const int Length = 88;

    private const byte Version = 1;
    private const int LeastIterations = 600_000;
    private const int GreatestIterations = 10_000_000;
    private const int KeyLength = 32;

    private const int IterationsAt = 20;
    private const int SaltAt = 24;
    private const int CheckAt = SaltAt + KeyLength;

    private BackupHeader(byte[] bytes, byte[] key)
    {
        Bytes = bytes;
        Key = key;
    }

    public byte[] Bytes { get; }

    /// <summary>Seals this one file: the salt is new for each.</summary>
    public byte[] Key { get; }

    private static ReadOnlySpan<byte> Magic => "SchoolSocial backup"u8;

    public static BackupHeader New(string passphrase)
    {
        var bytes = new byte[Length];
        Magic.CopyTo(bytes);
        bytes[Magic.Length] = Version;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(IterationsAt), LeastIterations);
        RandomNumberGenerator.Fill(bytes.AsSpan(SaltAt, KeyLength));
        var (key, check) = Derive(passphrase, bytes);
        check.CopyTo(bytes, CheckAt);
        return new BackupHeader(bytes, key);
    }

    /// <exception cref="BackupException">It is no backup, of a newer version, or the passphrase is wrong.</exception>
    public static BackupHeader Read(Stream file, string passphrase)
    {
        var bytes = new byte[Length];
        if (file.ReadAtLeast(bytes, Length, throwOnEndOfStream: false) < Length || !bytes.AsSpan().StartsWith(Magic))
        {
            throw new BackupException("This file is not a SchoolSocial backup.");
        }

        if (bytes[Magic.Length] != Version) throw new BackupException("This backup was made by a newer version of SchoolSocial. Use that version.");
        var iterations = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(IterationsAt));
        if (iterations is < LeastIterations or > GreatestIterations) throw new BackupException("The beginning of this backup is damaged.");
        var (key, check) = Derive(passphrase, bytes);
        return CryptographicOperations.FixedTimeEquals(check, bytes.AsSpan(CheckAt))
            ? new BackupHeader(bytes, key)
            : throw new BackupException("The passphrase is not the one this backup was sealed with, or the beginning of the file is damaged.");
    }

    private static (byte[] Key, byte[] Check) Derive(string passphrase, byte[] header)
    {
        // The same words typed on another keyboard are the same passphrase.
        var words = Encoding.UTF8.GetBytes(passphrase.Normalize(NormalizationForm.FormC));
        var iterations = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(IterationsAt));
        var secret = Rfc2898DeriveBytes.Pbkdf2(words, header.AsSpan(SaltAt, KeyLength), iterations, HashAlgorithmName.SHA256, KeyLength);
        return (Expand("seal"u8), Expand("check"u8));

        byte[] Expand(ReadOnlySpan<byte> purpose)
        {
            var key = new byte[KeyLength];
            HKDF.Expand(HashAlgorithmName.SHA256, secret, key, purpose);
            return key;
        }
    }
}
