using DocumentFormat.OpenXml.Wordprocessing;

namespace SchoolSocial.Data.Policies.Import;

/// <summary>A Word table as a Markdown table. Merged cells come apart and a table within a table becomes words; both are named.</summary>
internal static class WordTable
{
    public static string Of(Table table, Action<string> lose, Func<Paragraph, string> words)
    {
        var rows = table.Elements<TableRow>().Select(row => Cells(row).ToList()).Where(row => row.Count > 0).ToList();
        if (rows.Count == 0) return "";
        var width = rows.Max(row => row.Count);
        if (table.Descendants<GridSpan>().Any(span => span.Val?.Value > 1) || table.Descendants<VerticalMerge>().Any()) lose("The joined cells of a table; their words are kept");
        if (table.Descendants<Table>().Any()) lose("The lines of a table within a table; its words are kept");
        var lines = rows.Select(Line).ToList();
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat("---|", width))}");
        return string.Join('\n', lines);

        IEnumerable<string> Cells(TableRow row) => row.Elements<TableCell>().Concat(row.Elements<SdtCell>().SelectMany(cell => cell.Descendants<TableCell>()))
            .Select(cell => string.Join(" / ", cell.Descendants<Paragraph>().Select(words).Where(each => each.Length > 0))
                .Replace("\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal));

        string Line(List<string> row) => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", width - row.Count)))} |";
    }
}
