using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>Which column of the file means what, in the order of the file's columns; empty for one that is left out.</summary>
public sealed class ImportColumnsForm
{
    public List<string?> Columns { get; set; } = [];

    public Dictionary<int, string> Match => Columns.Select((key, at) => (key, at)).Where(each => !string.IsNullOrEmpty(each.key)).ToDictionary(each => each.at, each => each.key!);

    public static ImportColumnsForm Of(IReadOnlyDictionary<int, string> match, int columns) =>
        new() { Columns = [.. Enumerable.Range(0, columns).Select(at => match.GetValueOrDefault(at))] };
}

public sealed record ImportColumnsPage(ImportRun Run, PlainSample Sample, ImportColumnsForm Form)
{
    public IReadOnlyList<Choice> Choices { get; } = [new Choice("", "Leave out"), .. RollColumn.For(Run.Kind).Select(column => new Choice(column.Key, column.Label))];

    /// <summary>What stands under a heading in the first lines.</summary>
    public string Examples(int at)
    {
        var found = Sample.Lines.Select(line => at < line.Count ? line[at].Trim() : "").Where(cell => cell.Length > 0).Select(BadLine.Show).Distinct();
        var joined = string.Join(", ", found);
        return joined.Length > 0 ? $"For example: {joined}" : "Empty in the first lines";
    }
}
