using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SchoolSocial.Data.Common;

/// <summary>
/// How a stream is cut and sealed: full chunks of one mebibyte and a last one that may be shorter or empty, each under AES-256-GCM with
/// its number and "this is the last" in its nonce. A chunk altered, moved, repeated or left out does not open, nor does a cut end.
/// </summary>
/// <param name="key">Seals this one stream and no other.</param>
/// <param name="header">What stands in the open before the chunks: each is bound to it.</param>
internal sealed class Chunks(byte[] key, byte[] header) : IDisposable
{
    public const int Length = 1 << 20;
    public const int TagLength = 16;
    private const int NonceLength = 12;

    private readonly AesGcm cipher = new(key, TagLength);
    private long number;

    public void Seal(ReadOnlySpan<byte> plain, bool last, Span<byte> box) =>
        cipher.Encrypt(Nonce(last), plain, box[..plain.Length], box.Slice(plain.Length, TagLength), header);

    /// <exception cref="AuthenticationTagMismatchException">It is not what was sealed.</exception>
    public void Open(ReadOnlySpan<byte> box, bool last, Span<byte> plain) =>
        cipher.Decrypt(Nonce(last), box[..^TagLength], box[^TagLength..], plain, header);

    public void Dispose() => cipher.Dispose();

    private byte[] Nonce(bool last)
    {
        var nonce = new byte[NonceLength];
        BinaryPrimitives.WriteInt64LittleEndian(nonce, number++);
        nonce[^1] = last ? (byte)1 : (byte)0;
        return nonce;
    }
}
