using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Accounts.Followers;

/// <summary>One follower as pasted: the handle, and the name shown beside it where there is one.</summary>
public sealed record PastedFollower(string Handle, string? Name);

/// <summary>What was read from a pasted list.</summary>
public sealed record PastedList(IReadOnlyList<PastedFollower> Followers, int Duplicates, int TooMany);

/// <summary>Reads a list of followers as it comes from a platform's page: a line each, the handle with or without @, the name before or after it.</summary>
public static class PastedFollowers
{
    public const int MostLines = 500;
    public const int HandleMaxLength = 100;
    public const int NameMaxLength = 120;
    public const int TextMaxLength = 100_000;

    public static PastedList Read(string? pasted)
    {
        var found = new List<PastedFollower>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var (duplicates, tooMany) = (0, 0);
        foreach (var raw in (pasted ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (PlainText.Tidy(raw) is not { } line || PlainText.HasControlCharacters(line)) continue;
            var follower = Line(line);
            if (follower.Handle.Length == 0) continue;
            if (!seen.Add(follower.Handle)) duplicates++;
            else if (found.Count == MostLines) tooMany++;
            else found.Add(follower);
        }

        return new PastedList(found, duplicates, tooMany);
    }

    private static PastedFollower Line(string line)
    {
        var at = line.IndexOf('@', StringComparison.Ordinal);
        if (at >= 0)
        {
            var end = at + 1;
            while (end < line.Length && !char.IsWhiteSpace(line[end]) && line[end] is not (',' or ')' or ';')) end++;
            return Of(line[(at + 1)..end], line[..at] + " " + line[end..]);
        }

        var cut = line.IndexOfAny(['\t', ',', ';', ' ']);
        return cut < 0 ? Of(line, null) : Of(line[..cut], line[(cut + 1)..]);
    }

    private static PastedFollower Of(string handle, string? name) => new(
        Short(handle.Trim(), HandleMaxLength), PlainText.Tidy(name?.Trim(' ', '\t', ',', ';', '(', ')', '-')) is { } tidy ? Short(tidy, NameMaxLength) : null);

    /// <summary>Cut between characters, never within one.</summary>
    private static string Short(string text, int length) =>
        text.Length <= length ? text : char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
}
