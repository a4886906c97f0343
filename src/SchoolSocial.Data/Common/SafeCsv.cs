using System.Text.RegularExpressions;
using CsvHelper;

namespace SchoolSocial.Data.Common;

/// <summary>
/// Writes a CSV that a spreadsheet shows and does not run. Every export of the product goes through here.
/// </summary>
/// <remarks>
/// A cell that begins with =, +, -, @, a tab, a line end or one of their full-width twins is taken by spreadsheets for a
/// formula, also when blanks stand before it. Such a cell gets an apostrophe in front. Decided with it:
/// <list type="bullet">
/// <item>A plain negative number (-3, -3.5) is left as it is: it is a value, and figures must stay figures.</item>
/// <item>A phone number with a plus (+44 7700 900123) gets the apostrophe: a spreadsheet would turn it into a number and
/// lose the plus, or add its parts up.</item>
/// <item>The roll import takes such an apostrophe off again, so what goes out comes back the same.</item>
/// </list>
/// UTF-8 with its mark, because a spreadsheet takes a file without it for Windows-1252 and spoils names.
/// </remarks>
public sealed partial class SafeCsv : IAsyncDisposable
{
    private readonly CsvWriter writer;

    public SafeCsv(Stream stream) =>
        writer = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true);

    public async Task WriteAsync(IEnumerable<string?> cells, CancellationToken cancellation = default)
    {
        foreach (var cell in cells) writer.WriteField(Neutral(cell));
        await writer.EndRecordAsync(cancellation);
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    public static string Neutral(string? cell)
    {
        if (string.IsNullOrEmpty(cell)) return "";
        if (PlainNegative().IsMatch(cell)) return cell;
        // White space before it does not stop a spreadsheet; the tab and line ends count themselves.
        var first = cell.AsSpan().TrimStart([' ', '\u00A0', '\u3000']);
        return first is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? $"'{cell}" : cell;
    }

    [GeneratedRegex(@"\A-[0-9]+(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainNegative();
}
