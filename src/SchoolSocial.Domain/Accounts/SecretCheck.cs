using System.Text.RegularExpressions;

namespace SchoolSocial.Domain.Accounts;

/// <summary>
/// Does something that was typed look like a password, a code or the answer to a security question? The register never keeps one: every field
/// of every form about accounts asks here first, and says why it refused.
/// </summary>
public static partial class SecretCheck
{
    private const int LongToken = 14;

    /// <summary>Why it is taken for a secret; null where it is not.</summary>
    public static string? LooksLikeSecret(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (Labelled().IsMatch(typed)) return "it seems to say what a password or code is";
        if (Answered().IsMatch(typed)) return "it seems to answer a security question";
        if (typed.Contains("otpauth:", StringComparison.OrdinalIgnoreCase)) return "it is the key of an authenticator app";
        if (CodeGroups().Matches(typed).Any(LooksLikeCodes)) return "it looks like recovery codes";
        foreach (var token in typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (WhyToken(token.Trim('"', '\'', ',', ';', '(', ')')) is { } why) return why;
        }

        return null;
    }

    /// <summary>What is said beside the field.</summary>
    public static string Refusal(string why) => $"This was not kept, because {why}. Passwords, codes and security answers never go into the register.";

    private static string? WhyToken(string token)
    {
        if (IsOrdinary(token)) return null;
        if (Base32Key().IsMatch(token)) return "it looks like the key of an authenticator app";
        if (HexKey().IsMatch(token)) return "it looks like a key";
        if (PasswordWord().IsMatch(token) || WordAndMark().IsMatch(token)) return "it looks like a password";
        token = token.TrimEnd('.', '!', '?', ':');
        var (upper, lower, digit, mark) = (token.Any(char.IsUpper), token.Any(char.IsLower), token.Any(char.IsDigit), token.Any(IsPasswordMark));
        if (token.Length >= 6 && mark && digit && (upper || lower) && token.Length <= 64) return "it looks like a password";
        var joined = token.Count(c => c is '-' or '_' or '.') >= 2 && char.IsDigit(token[^1]);
        return token.Length >= LongToken && upper && lower && digit && joined ? "it looks like a password" : null;
    }

    /// <summary>Groups of which every one holds a figure: neither years side by side nor a telephone number.</summary>
    private static bool LooksLikeCodes(Match match)
    {
        var groups = match.Value.Split(' ', '-');
        return groups[0][0] != '0' && groups.Count(group => group.Any(char.IsDigit)) >= 2 && !groups.All(IsYear)
            && (match.Value.Contains('-', StringComparison.Ordinal) || groups.All(group => group.Any(char.IsDigit)));
    }

    private static bool IsYear(string group) => group.Length == 4 && group.All(char.IsDigit) && group[..2] is "19" or "20";

    /// <summary>Addresses, hashtags, times and sums of money have marks and figures by nature.</summary>
    private static bool IsOrdinary(string token) =>
        token.Contains("://", StringComparison.Ordinal) || token.StartsWith('#') || EmailOrHandle().IsMatch(token) || Domain().IsMatch(token) || Figures().IsMatch(token);

    private static bool IsPasswordMark(char c) => c is '!' or '$' or '%' or '^' or '*' or '?' or '~' or '=' or '@' or '#' or '|' or '\\' or '<' or '>';

    [GeneratedRegex(@"\b(pass\s?word|pass\s?code|pass\s?phrase|pwd|pw|pin|log[\s-]?in|recovery|backup|security|verification|2fa|otp|secret)(\s+(code|codes|answer|key|number|word|phrase|details))?\s*(is|are|was|=|:|->)\s*\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"\b(maiden name|first pet|first school|first car|favourite (team|teacher|colour|food|film|place)|football team|street (you|i|we) grew up|place of birth|born in|memorable (date|place|word))\b[^.?!]{0,20}\b(is|was|=|:)?\s*:?\s*\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answered();

    [GeneratedRegex(@"(?<![\w-])[a-z0-9]{4,6}(?:[- ][a-z0-9]{4,6})+(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex CodeGroups();

    [GeneratedRegex(@"\A[A-Z2-7]{16,64}=*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Base32Key();

    [GeneratedRegex(@"\A[0-9a-fA-F]{24,}\z", RegexOptions.CultureInvariant)]
    private static partial Regex HexKey();

    [GeneratedRegex(@"\A(p[a@4][s5$]{2}w[o0]rd|qwerty|letmein|welcome|passw|changeme)[0-9!?.]+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PasswordWord();

    [GeneratedRegex(@"\A[A-Za-z]{4,}[0-9]{2,4}[!*$%@#]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex WordAndMark();

    [GeneratedRegex(@"\A[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z|\A@[A-Za-z0-9._]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex EmailOrHandle();

    [GeneratedRegex(@"\A[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Domain();

    [GeneratedRegex(@"\A[£€$]?[0-9][0-9.,:/+%-]*(am|pm|th|st|nd|rd|%|p|k)?[.!?]?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
