using System.Text.RegularExpressions;

namespace SchoolSocial.Domain.People.Import;

/// <summary>A heading as words: "Parent1_Email" and "Parent 1 e-mail" are the same three.</summary>
internal static partial class HeadingWords
{
    public static List<string> Of(string heading)
    {
        var spaced = Bump().Replace(heading, " ").ToLowerInvariant()
            .Replace("e-mail", "email", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        return [.. Word().Matches(spaced).Select(word => word.Value)];
    }

    // Between a small letter and a capital, and between letters and figures.
    [GeneratedRegex("(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])|(?<=[0-9])(?=[A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Bump();

    [GeneratedRegex(@"[\p{L}\p{M}]+|[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
