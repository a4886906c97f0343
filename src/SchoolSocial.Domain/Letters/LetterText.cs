using System.Text.RegularExpressions;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Letters;

/// <summary>A wording with its blanks, and what becomes of it when they are filled in.</summary>
public static partial class LetterText
{
    public const int MaxLength = 8_000;

    /// <summary>A wording names only blanks that there are, and an open brace is closed again.</summary>
    public static Decision CanUse(LetterKind kind, string text)
    {
        var known = LetterFields.Of(kind).Select(field => field.Key).Concat(LetterFields.Given.Select(field => field.Key)).ToHashSet(StringComparer.Ordinal);
        if (FieldsIn(text).FirstOrDefault(field => !known.Contains(field)) is { } unknown)
        {
            return Decision.Refused($"There is no field {{{unknown}}} in this letter. Use one of those listed, or write the words out.");
        }

        return Field().Replace(text, "").AsSpan().IndexOfAny('{', '}') < 0
            ? Decision.Allowed
            : Decision.Refused("A brace stands alone. A field is written as {field}, small letters and hyphens, with both braces.");
    }

    public static IReadOnlyList<string> FieldsIn(string text) => [.. Field().Matches(text).Select(found => found.Groups["key"].Value).Distinct()];

    /// <summary>
    /// Puts the answers in their places. What is filled in is never read for fields again, so nobody can slip one in by an answer.
    /// </summary>
    public static string Fill(string wording, IReadOnlyDictionary<string, string> answers) =>
        Field().Replace(wording, found => answers.TryGetValue(found.Groups["key"].Value, out var answer)
            ? answer
            : throw new InvalidOperationException($"Nothing was given for {found.Groups["key"].Value}."));

    [GeneratedRegex(@"\{(?<key>[a-z]+(?:-[a-z]+)*)\}")]
    private static partial Regex Field();
}
