using System.Text.RegularExpressions;

namespace SchoolSocial.Domain.Policies.Texts;

/// <summary>
/// Splits Markdown into clauses. A heading opens a section; a paragraph is a clause; lists, tables, quotations and indented lines belong to
/// the clause before them; a tag line closes its clause. Numbers typed before a clause go, for the product counts.
/// </summary>
internal sealed partial class PolicyTextReader(Audience usual)
{
    private readonly List<Clause> clauses = [];
    private readonly List<string> open = [];
    private string? section;
    private int level = 2;

    public IReadOnlyList<Clause> Read(string text)
    {
        var block = new List<string>();
        var isFenced = false;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()))
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal)) isFenced = !isFenced;
            if (line.Length > 0 || isFenced)
            {
                if (!isFenced && Heading().IsMatch(line)) TakeBlock(block);
                block.Add(line);
                if (!isFenced && (Heading().IsMatch(line) || IsTagLine(line))) TakeBlock(block);
                continue;
            }

            TakeBlock(block);
        }

        TakeBlock(block);
        Close(null);
        return clauses;
    }

    private static bool IsTagLine(string line) => TagWords.Read(line, new ClauseTags(Audience.Everyone)) is not null;

    private void TakeBlock(List<string> block)
    {
        if (block.Count == 0) return;
        if (block.Count == 1 && Heading().Match(block[0]) is { Success: true } heading)
        {
            Close(null);
            section = heading.Groups["words"].Value.Trim();
            level = heading.Groups["hashes"].Length;
        }
        else if (IsTagLine(block[^1]))
        {
            Open(block.Take(block.Count - 1));
            Close(block[^1]);
        }
        else
        {
            Open(block);
        }

        block.Clear();
    }

    private void Open(IEnumerable<string> block)
    {
        var lines = block.ToList();
        if (lines.Count == 0) return;
        if (open.Count > 0 && !Continues(lines[0])) Close(null);
        if (open.Count > 0) open.Add("");
        else lines[0] = Numbers().Replace(lines[0], "");
        open.AddRange(lines);
    }

    private void Close(string? tags)
    {
        if (open.Count == 0) return;
        var words = string.Join('\n', open).Trim('\n');
        open.Clear();
        if (words.Length == 0) return;
        var guessed = new ClauseTags(usual, LevelGuess.Of(words));
        clauses.Add(new Clause("", section, level, words, tags is null ? guessed : TagWords.Read(tags, guessed)!));
    }

    private static bool Continues(string line) =>
        line.StartsWith("    ", StringComparison.Ordinal) || line.StartsWith('\t') || line[0] is '|' or '>'
        || line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("![", StringComparison.Ordinal) || Item().IsMatch(line);

    [GeneratedRegex("^(?<hashes>#{1,6}) +(?<words>.*[^ #])[ #]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^ {0,3}([-*+]|[0-9]{1,3}[.)]|[a-z][.)]|\([a-z0-9]{1,3}\)) ", RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    /// <summary>1.1, 2.3.4: the number of a clause. A bare "1." is an item of a list and stays.</summary>
    [GeneratedRegex(@"^[0-9]{1,2}(\.[0-9]{1,2}){1,3}\.?\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();
}
