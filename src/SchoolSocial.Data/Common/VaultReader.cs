using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.Common;

/// <summary>
/// Opens very many sealed words one after another, for a search: it keeps its ciphers and its room from one to the next, so that nothing of
/// what is passed over is left behind as a string. For one thread; what it gives is good until the next is opened.
/// </summary>
public sealed class VaultReader(KeyRing keys) : IDisposable
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private readonly Dictionary<int, AesGcm> ciphers = [];
    private byte[] box = new byte[4_096];
    private byte[] plain = new byte[4_096];
    private char[] text = new char[4_096];

    /// <exception cref="CryptographicException">The words were altered, belong to another record, or their key is missing.</exception>
    public ReadOnlySpan<char> Open(Sealed words, Guid ownerId)
    {
        var colon = words.Cipher.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || !int.TryParse(words.Cipher.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            throw new CryptographicException("These words were not sealed by this product.");
        }

        var sealedText = words.Cipher.AsSpan(colon + 1);
        if (box.Length < sealedText.Length) MakeRoom(sealedText.Length);
        if (!Convert.TryFromBase64Chars(sealedText, box, out var length)) throw new CryptographicException("These words were altered in the database.");
        if (length < NonceLength + TagLength) throw new CryptographicException("These words were cut short in the database.");
        if (!ciphers.TryGetValue(version, out var cipher)) ciphers[version] = cipher = new AesGcm(keys[version], TagLength);
        Span<byte> owner = stackalloc byte[16];
        ownerId.TryWriteBytes(owner);
        var opened = plain.AsSpan(0, length - NonceLength - TagLength);
        cipher.Decrypt(box.AsSpan(0, NonceLength), box.AsSpan(NonceLength + TagLength, opened.Length), box.AsSpan(NonceLength, TagLength), opened, owner);
        return Utf8.ToUtf16(opened, text, out _, out var characters) == OperationStatus.Done ? text.AsSpan(0, characters) : Encoding.UTF8.GetString(opened);
    }

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(plain);
        Array.Clear(text);
        foreach (var cipher in ciphers.Values) cipher.Dispose();
    }

    private void MakeRoom(int length)
    {
        CryptographicOperations.ZeroMemory(plain);
        Array.Clear(text);
        (box, plain, text) = (new byte[length * 2], new byte[length * 2], new char[length * 2]);
    }
}
