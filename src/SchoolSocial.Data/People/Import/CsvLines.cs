using System.Globalization;
using System.Text;
using CsvHelper;

namespace SchoolSocial.Data.People.Import;

/// <summary>A line of a CSV: where it begins in the file and its cells, or what is wrong with its shape.</summary>
internal sealed record CsvLine(int Number, string[] Cells, string? Fault);

/// <summary>
/// Reads the lines of a CSV one after another, never the whole file at once. The file is opened twice: once to tell its
/// letters, once to read it. The separator (comma, semicolon, tab or bar) is told from the first lines.
/// </summary>
internal sealed class CsvLines : IDisposable
{
    private readonly string name;
    private readonly CsvReader reader;
    private readonly LineCount count;
    private CsvMalformedReason? malformed;

    private CsvLines(string name, Stream file, Encoding encoding, LineCount count)
    {
        this.name = name;
        this.count = count;
        reader = CsvReader.Create(file, CsvReaderOptions.Default with
        {
            Encoding = encoding,
            TrackLineNumbers = true,
            MaxRecordSize = RollLimits.LineBytes,
            IncludeValuesInExceptions = false,
            // The same few class names stand on thousands of lines.
            PoolStrings = true,
            OnMalformedRecord = record => malformed = record.Reason,
        });
    }

    public string[] Headings { get; private set; } = [];

    public static CsvLines Open(string name, Func<Stream> open, Action<string> note, LineCount count)
    {
        FileLetters letters;
        using (var file = open()) letters = FileLetters.Of(file, name);
        if (letters.Note is not null) note(letters.Note);
        var lines = new CsvLines(name, open(), letters.Encoding, count);
        try
        {
            lines.ReadHeadings();
            return lines;
        }
        catch
        {
            lines.Dispose();
            throw;
        }
    }

    /// <summary>Blank lines, and lines of nothing but separators, as spreadsheets leave them, are passed over.</summary>
    public IEnumerable<CsvLine> Read()
    {
        var rows = 0;
        while (Next())
        {
            count.Next();
            var line = (int)reader.LineNumber;
            if (++rows > RollLimits.Rows) throw new RollRefused($"{name} has more than {RollLimits.Rows.ToString("N0", CultureInfo.InvariantCulture)} lines. No school's roll is so long.");
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = reader.GetString(i);
            if (malformed is CsvMalformedReason.UnterminatedQuote)
                throw new RollRefused($"{name}: a quotation mark opens on line {line} and is never closed, so the lines after it cannot be told apart. Close it and upload the file again.");
            if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace)) continue;
            yield return new CsvLine(line, cells, Fault(cells));
        }
    }

    public void Dispose() => reader.Dispose();

    private void ReadHeadings()
    {
        Guarded(() => reader.ReadHeader());
        Headings = [.. reader.Headers.ToArray().Select(heading => heading.Trim())];
        if (Array.TrueForAll(Headings, string.IsNullOrEmpty)) throw new RollRefused($"{name} has no headings. Its first line must name the columns.");
        if (Headings.Length > RollLimits.Columns) throw new RollRefused($"{name} has {Headings.Length} columns. There is room for {RollLimits.Columns}.");
        if (malformed is CsvMalformedReason.UnterminatedQuote)
            throw new RollRefused($"{name}: a quotation mark opens in the headings and is never closed. Close it and upload the file again.");
    }

    private bool Next()
    {
        malformed = null;
        return Guarded(reader.Read);
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException)
        {
            throw new RollRefused($"{name} has a line longer than {RollLimits.LineBytes / 1024} KB. A quotation mark may be missing.");
        }
    }

    private void Guarded(Action read) => Guarded(() =>
    {
        read();
        return true;
    });

    private string? Fault(string[] cells)
    {
        if (malformed is CsvMalformedReason.StrayQuote or CsvMalformedReason.TextAfterClosingQuote)
            return "There is a quotation mark in the middle of a cell. Write it twice inside a cell that is quoted, or leave it out.";
        var extra = cells.Length - Headings.Length;
        return extra > 0 && !Array.TrueForAll(cells[Headings.Length..], string.IsNullOrWhiteSpace)
            ? $"This line has {cells.Length} cells under {Headings.Length} headings. A cell with a comma in it needs quotation marks around it."
            : null;
    }
}
