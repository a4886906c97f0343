using System.Text.RegularExpressions;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Oversight;

/// <summary>
/// Words about people, with the people blacked out: each part of a name of anybody the school knows, what was typed as a name on the record, and
/// addresses, handles, numbers and dates by which somebody could be found. A word too many is covered rather than one too few.
/// </summary>
public sealed partial class Blackout
{
    /// <summary>As long whatever it covers, so that its length says nothing.</summary>
    public const string Bar = "█████";

    private const int ShortestName = 2;

    private readonly HashSet<string> named;
    private readonly HashSet<string> known;

    private Blackout(HashSet<string> named, HashSet<string> known) => (this.named, this.known) = (named, known);

    /// <param name="onTheRecord">Names of those the record is about: covered however they are written.</param>
    /// <param name="atTheSchool">Names of everybody else: covered where they are written as a name, for many are words too (Grace, Mark).</param>
    public static Blackout Of(IEnumerable<string> onTheRecord, IEnumerable<string> atTheSchool) => new(Parts(onTheRecord), Parts(atTheSchool));

    /// <summary>The same school, another record.</summary>
    public Blackout With(IEnumerable<string> onTheRecord) => new(Parts(onTheRecord), known);

    public string Cover(string words) => Name().Replace(Traces().Replace(words, Bar), found => Covers(found.Value) ? Bar : found.Value);

    private bool Covers(string word)
    {
        var isCapital = char.IsUpper(word[0]);
        return Plain(word).Any(part => named.Contains(part) || (isCapital && known.Contains(part)));
    }

    /// <summary>The word itself and its parts: Mia-Rose's is Mia-Rose, Mia and Rose.</summary>
    private static IEnumerable<string> Plain(string word)
    {
        var plain = PlainText.Normalise(word.Replace('’', '\''));
        var bare = plain.EndsWith("'S", StringComparison.Ordinal) ? plain[..^2] : plain.TrimEnd('\'');
        return [plain, bare, .. bare.Split(['-', '\''], StringSplitOptions.RemoveEmptyEntries)];
    }

    private static HashSet<string> Parts(IEnumerable<string> names) =>
        [.. names.SelectMany(name => Name().Matches(name).SelectMany(part => Plain(part.Value))).Where(part => part.Length >= ShortestName)];

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*(?:[-'’][\p{L}\p{M}]+)*'?")]
    private static partial Regex Name();

    // Addresses and links, handles, telephone and other long numbers (a UPN begins with a letter), and dates in figures.
    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.\w+|https?://\S+|www\.\S+|@[\w.]+|\b[A-Za-z]?(?:\d[ -]?){7,}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\w*\d\w*_\w+|\b\w+_\w+\b")]
    private static partial Regex Traces();
}
