using System.Security.Cryptography;

namespace SchoolSocial.Domain.Common;

/// <summary>
/// The short random reference people talk about, e.g. <c>C-7K4M2Q</c>. Random and not counted, so that nobody can tell
/// from theirs how many others there are. Letters that are read wrong aloud or on paper (I, L, O, U) are left out.
/// </summary>
public static class Reference
{
    public const int MaxLength = 8;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New(char kind) => $"{kind}-{RandomNumberGenerator.GetString(Alphabet, 6)}";

    /// <summary>As a person may type it: any case, O for 0, I or L for 1, with or without the hyphen.</summary>
    public static string? Tidy(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var letters = typed.Trim().ToUpperInvariant().Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (letters.Length != 7) return null;
        var rest = letters[1..].Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return rest.All(Alphabet.Contains) ? $"{letters[0]}-{rest}" : null;
    }
}
