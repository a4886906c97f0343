using System.Security.Cryptography;

namespace SchoolSocial.Data.SignIn;

/// <summary>The secret that a person's authenticator app and this product share.</summary>
public sealed record AuthenticatorKey(string Text)
{
    // The alphabet of base 32 (RFC 4648), the way authenticator apps take a key that is typed.
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Letters = 32;

    /// <summary>Thirty-two letters: 160 bits, what RFC 4226 asks for.</summary>
    public static AuthenticatorKey New() => new(RandomNumberGenerator.GetString(Alphabet, Letters));

    /// <summary>In fours, for those who type it.</summary>
    public string Spaced => string.Join(' ', Text.Chunk(4).Select(four => new string(four)));

    public byte[] Bytes
    {
        get
        {
            var bytes = new byte[Text.Length * 5 / 8];
            int held = 0, bits = 0, at = 0;
            foreach (var letter in Text)
            {
                held = (held << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal);
                bits += 5;
                if (bits < 8) continue;
                bits -= 8;
                bytes[at++] = (byte)(held >> bits);
                held &= (1 << bits) - 1;
            }

            return bytes;
        }
    }

    /// <summary>What the QR code says to the app.</summary>
    public string Address(string product, string person) =>
        $"otpauth://totp/{Uri.EscapeDataString(product)}:{Uri.EscapeDataString(person)}?secret={Text}&issuer={Uri.EscapeDataString(product)}";

    /// <summary>The secret stays out of logs and messages.</summary>
    public override string ToString() => "(hidden)";
}
