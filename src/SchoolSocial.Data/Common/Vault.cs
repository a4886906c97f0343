using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.Common;

/// <summary>
/// Seals and opens words with AES-256-GCM. A cipher reads <c>version:base64(nonce, tag, bytes)</c> and is bound to the record
/// it belongs to, so that one moved to another record does not open.
/// </summary>
public sealed class Vault(KeyRing keys)
{
    private const int VersionLength = 4;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public Sealed Seal(string words, Guid ownerId)
    {
        var plain = Encoding.UTF8.GetBytes(words);
        var box = new byte[NonceLength + TagLength + plain.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(keys[keys.Current], TagLength);
        cipher.Encrypt(
            box.AsSpan(0, NonceLength), plain, box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength), ownerId.ToByteArray());
        return new Sealed(string.Create(CultureInfo.InvariantCulture, $"{keys.Current}:{Convert.ToBase64String(box)}"));
    }

    /// <summary>Null in, null out: an answer nobody gave stays none.</summary>
    public Sealed? SealIfAny(string? words, Guid ownerId) => string.IsNullOrEmpty(words) ? null : Seal(words, ownerId);

    /// <exception cref="CryptographicException">The words were altered, belong to another record, or their key is missing.</exception>
    public string Open(Sealed words, Guid ownerId)
    {
        var colon = words.Cipher.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || !int.TryParse(words.Cipher.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            throw new CryptographicException("These words were not sealed by this product.");
        }

        byte[] box;
        try
        {
            box = Convert.FromBase64String(words.Cipher[(colon + 1)..]);
        }
        catch (FormatException broken)
        {
            throw new CryptographicException("These words were altered in the database.", broken);
        }

        if (box.Length < NonceLength + TagLength) throw new CryptographicException("These words were cut short in the database.");
        var plain = new byte[box.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(keys[version], TagLength);
        cipher.Decrypt(
            box.AsSpan(0, NonceLength), box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength), plain, ownerId.ToByteArray());
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>A file's bytes: the key's version, the nonce, the tag and the sealed bytes behind one another.</summary>
    public byte[] SealBytes(ReadOnlySpan<byte> plain, Guid ownerId)
    {
        var box = new byte[VersionLength + NonceLength + TagLength + plain.Length];
        BinaryPrimitives.WriteInt32LittleEndian(box, keys.Current);
        var nonce = box.AsSpan(VersionLength, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(keys[keys.Current], TagLength);
        cipher.Encrypt(
            nonce, plain, box.AsSpan(VersionLength + NonceLength + TagLength), box.AsSpan(VersionLength + NonceLength, TagLength), ownerId.ToByteArray());
        return box;
    }

    /// <exception cref="CryptographicException">The bytes were altered or cut, belong to another record, or their key is missing.</exception>
    public byte[] OpenBytes(ReadOnlySpan<byte> box, Guid ownerId)
    {
        if (box.Length < VersionLength + NonceLength + TagLength) throw new CryptographicException("This file was cut short.");
        var plain = new byte[box.Length - VersionLength - NonceLength - TagLength];
        using var cipher = new AesGcm(keys[BinaryPrimitives.ReadInt32LittleEndian(box)], TagLength);
        cipher.Decrypt(
            box.Slice(VersionLength, NonceLength), box[(VersionLength + NonceLength + TagLength)..], box.Slice(VersionLength + NonceLength, TagLength), plain, ownerId.ToByteArray());
        return plain;
    }

    public string? OpenIfAny(Sealed? words, Guid ownerId) => words is null ? null : Open(words, ownerId);
}
