using System.Buffers.Binary;
using System.Security.Cryptography;
using SchoolSocial.Data.Common;

namespace SchoolSocial.Data.Files;

/// <summary>
/// The form of a kept file on disk: a short open beginning (sign, key version, salt), then sealed chunks. Its key is made from the
/// versioned key, the salt and the file's id, so that one file put in the place of another does not open.
/// </summary>
internal static class SealedFile
{
    private const int KeyLength = 32;
    private const int VersionAt = 4;
    private const int SaltAt = 8;
    public const int BeginningLength = SaltAt + KeyLength;

    private static ReadOnlySpan<byte> Sign => "SSF1"u8;

    public static SealingStream Seal(Stream file, KeyRing keys, Guid id)
    {
        var beginning = new byte[BeginningLength];
        Sign.CopyTo(beginning);
        BinaryPrimitives.WriteInt32LittleEndian(beginning.AsSpan(VersionAt), keys.Current);
        RandomNumberGenerator.Fill(beginning.AsSpan(SaltAt));
        file.Write(beginning);
        return new SealingStream(file, new Chunks(KeyOf(keys, beginning, id), beginning));
    }

    /// <exception cref="CryptographicException">It is not what was kept under this id, or its key is missing.</exception>
    public static OpeningStream Open(Stream file, KeyRing keys, Guid id)
    {
        var beginning = new byte[BeginningLength];
        if (file.ReadAtLeast(beginning, BeginningLength, throwOnEndOfStream: false) < BeginningLength || !beginning.AsSpan().StartsWith(Sign))
        {
            throw Damaged(null);
        }

        return new OpeningStream(file, new Chunks(KeyOf(keys, beginning, id), beginning), Damaged);
    }

    private static byte[] KeyOf(KeyRing keys, byte[] beginning, Guid id) => HKDF.DeriveKey(
        HashAlgorithmName.SHA256, keys[BinaryPrimitives.ReadInt32LittleEndian(beginning.AsSpan(VersionAt))], KeyLength,
        beginning[SaltAt..], [.. "file"u8, .. id.ToByteArray()]);

    private static CryptographicException Damaged(Exception? fault) => new("A kept file is damaged or is not the one that was kept.", fault);
}
