using System.Text;
using System.Text.Json;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>One column that changed, in words: what it was, what it became.</summary>
public sealed record AuditChange(string What, string? Was, string? Now)
{
    private const int Most = 300;

    /// <summary>Reads what the save wrote of itself. Ids say nothing to a reader, and the twins that are searched say nothing new.</summary>
    public static IReadOnlyList<AuditChange> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().SelectMany(Row)];
    }

    private static IEnumerable<AuditChange> Row(JsonElement row)
    {
        var was = Columns(row, "was");
        var now = Columns(row, "now");
        var isAdded = !row.TryGetProperty("was", out _);
        foreach (var column in was.Keys.Union(now.Keys).Where(column => !column.StartsWith("Normalised", StringComparison.Ordinal)))
        {
            var (before, after) = (was.GetValueOrDefault(column), now.GetValueOrDefault(column));
            if (Guid.TryParse(before ?? after, out _) || (isAdded && after is null)) continue;
            foreach (var change in Parts(column, before, after)) yield return change;
        }
    }

    /// <summary>A value that is itself a set of choices (a school's ways) is told choice by choice.</summary>
    private static IEnumerable<AuditChange> Parts(string column, string? before, string? after)
    {
        if (Choices(before) is not { } was || Choices(after) is not { } now) return [new AuditChange(Words(column), Shown(before), Shown(after))];
        return now.Keys.Where(choice => was.GetValueOrDefault(choice) != now[choice])
            .Select(choice => new AuditChange(Words(choice), Shown(was.GetValueOrDefault(choice)), Shown(now[choice])));
    }

    private static Dictionary<string, string?>? Choices(string? text)
    {
        if (text is not ['{', ..]) return null;
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.EnumerateObject().ToDictionary(choice => choice.Name, choice => (string?)choice.Value.ToString());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Dictionary<string, string?> Columns(JsonElement row, string side) => row.TryGetProperty(side, out var columns)
        ? columns.EnumerateObject().ToDictionary(column => column.Name, column => column.Value.GetString())
        : [];

    private static string? Shown(string? value) => value is { Length: > Most } ? $"{value[..Most]}…" : value;

    /// <summary>"GivenName" is "Given name".</summary>
    private static string Words(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0) words.Append(' ').Append(char.ToLowerInvariant(letter));
            else words.Append(letter);
        }

        return words.ToString();
    }
}
