using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Domain.Policies.Import;

/// <summary>Something of a file that could not be kept in clauses, and where it stood: it is shown, never dropped without a word.</summary>
public sealed record NotKept(string What, string Where);

/// <summary>What reading a file gave: its clauses and what could not be kept, or why it cannot be read at all.</summary>
public sealed record TextReading(PolicyText? Text, IReadOnlyList<NotKept> Lost, string? Refusal)
{
    public static TextReading Refused(string why) => new(null, [], why);
}

/// <summary>Collects clauses as a file is gone through, in an order and with words that read back as they were collected.</summary>
public sealed class ClauseGathering(Audience usual)
{
    private readonly List<Clause> clauses = [];
    private readonly List<NotKept> lost = [];
    private string? section;
    private int level = 2;

    /// <summary>What stands nearest before, for saying where something was lost.</summary>
    public string Where => clauses.Count == 0 ? section is null ? "at the beginning" : $"below “{section}”" : $"after “{Begins(clauses[^1].Words)}”";

    public bool EndsWithColon => clauses.Count > 0 && clauses[^1].Section == section && clauses[^1].Words.EndsWith(':');

    /// <summary>Whether the last clause of this section ends in an item of a list, so that the next item belongs to it.</summary>
    public bool EndsInList => clauses.Count > 0 && clauses[^1].Section == section && clauses[^1].Words.Split('\n')[^1].TrimStart().StartsWith("- ", StringComparison.Ordinal);

    public void Heading(string words, int depth)
    {
        section = words.Replace('\n', ' ').Trim().TrimEnd('#').Trim();
        level = Math.Clamp(depth, 2, 6);
    }

    public void Clause(string words)
    {
        var text = words.Trim('\n');
        if (string.IsNullOrWhiteSpace(text)) return;
        clauses.Add(new Clause("", section, level, text, new ClauseTags(usual, LevelGuess.Of(text))));
    }

    /// <summary>Belongs to the clause before it in this section; where there is none, it is one itself.</summary>
    public void Continue(string words, bool isItem)
    {
        if (clauses.Count == 0 || clauses[^1].Section != section)
        {
            Clause(words);
            return;
        }

        var before = clauses[^1];
        var together = $"{before.Words}{(isItem && EndsInList ? "\n" : "\n\n")}{words}";
        clauses[^1] = before with { Words = together, Tags = before.Tags with { Level = LevelGuess.Of(together) } };
    }

    public void Lose(string what) => lost.Add(new NotKept(what, Where));

    public TextReading Reading()
    {
        var text = PolicyText.Of(clauses);
        var canonical = text.Canonical();
        if (canonical.Length > PolicyText.MaxLength) return TextReading.Refused($"The text is longer than {PolicyText.MaxLength:N0} characters. Split the policy in two.");
        return clauses.Count == 0 ? TextReading.Refused("No text was found in this file.") : new TextReading(PolicyText.Read(canonical), lost, null);
    }

    private static string Begins(string words)
    {
        var line = words.Split('\n')[0];
        return line.Length <= 60 ? line : $"{line[..57]}...";
    }
}
