using System.Security.Cryptography;
using System.Text;

namespace SchoolSocial.Data.SignIn;

/// <summary>
/// A code that is read from paper and typed: ten letters and figures (about 49 bits) in two groups of five, without those that are
/// mistaken for one another. Only its hash is ever kept.
/// </summary>
public static class PaperCode
{
    public const int ShownLength = 11;
    public const int HashLength = 64;

    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New()
    {
        var letters = RandomNumberGenerator.GetString(Alphabet, 10);
        return $"{letters[..5]}-{letters[5..]}";
    }

    public static IReadOnlyList<string> Several(int count) => [.. Enumerable.Range(0, count).Select(_ => New())];

    /// <summary>The hash of a code as typed: capitals, spaces and the hyphen make no difference.</summary>
    public static string HashOf(string typed)
    {
        var letters = new string([.. typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(letters)));
    }

    public static bool Matches(string typed, string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(typed)), Encoding.ASCII.GetBytes(hash));
}
