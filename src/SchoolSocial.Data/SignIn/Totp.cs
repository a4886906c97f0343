using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SchoolSocial.Data.SignIn;

/// <summary>
/// The six figures an authenticator app shows (RFC 6238: SHA-1, thirty seconds). Ours rather than Identity's, which neither says
/// which step a code belongs to, so that it could not be refused the second time, nor reads the host's clock.
/// </summary>
public static class Totp
{
    public const int Digits = 6;

    private const int SecondsAStep = 30;

    /// <summary>A phone's clock may be a step slow or fast.</summary>
    private const int Drift = 1;

    public static long StepAt(DateTime at) => (at.Ticks - DateTime.UnixEpoch.Ticks) / (SecondsAStep * TimeSpan.TicksPerSecond);

    [SuppressMessage("Security", "CA5350", Justification = "The apps people have speak SHA-1; as a keyed hash it is not broken.")]
    public static string CodeAt(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(key, counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0x0f)..]) & 0x7fff_ffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step a typed code belongs to; null where it is wrong, too old, or no newer than <paramref name="lastStep"/>.</summary>
    public static long? StepOf(ReadOnlySpan<byte> key, string typed, DateTime at, long lastStep)
    {
        var figures = new string([.. typed.Where(char.IsAsciiDigit)]);
        if (figures.Length != Digits) return null;
        var now = StepAt(at);
        for (var step = now - Drift; step <= now + Drift; step++)
        {
            if (step <= lastStep) continue;
            var expected = CodeAt(key, step);
            if (CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(expected.AsSpan()), MemoryMarshal.AsBytes(figures.AsSpan()))) return step;
        }

        return null;
    }
}
