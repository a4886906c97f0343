using System.Text;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.Accounts;

namespace SchoolSocial.Data.Accounts;

/// <summary>A list of accounts as a CSV: read with its headings in any order, and written so that it can be read again.</summary>
public static class AccountCsv
{
    /// <summary>The lines; or, where the list cannot be read at all, why.</summary>
    public static (IReadOnlyList<AccountLine> Lines, string? Fault) Read(string text)
    {
        try
        {
            return (ReadLines(text), null);
        }
        catch (RollRefused refused)
        {
            return ([], refused.Message);
        }
    }

    public static async Task WriteAsync(Stream stream, IEnumerable<IReadOnlyList<string?>> rows, CancellationToken cancel)
    {
        await using var csv = new SafeCsv(stream);
        await csv.WriteAsync([.. AccountImport.Columns, "Status"], cancel);
        foreach (var row in rows) await csv.WriteAsync(row, cancel);
    }

    private static List<AccountLine> ReadLines(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var lines = CsvLines.Open("The list", () => new MemoryStream(bytes), _ => { }, new LineCount(null));
        var missing = AccountImport.Columns.Take(8).Where(column => !lines.Headings.Contains(column, StringComparer.OrdinalIgnoreCase)).ToList();
        if (missing.Count > 0) throw new RollRefused($"The list has no column called {string.Join(", ", missing)}.");
        var read = new List<AccountLine>();
        foreach (var line in lines.Read())
        {
            if (read.Count == AccountImport.MostLines) throw new RollRefused($"The list has more than {AccountImport.MostLines} lines.");
            var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < Math.Min(lines.Headings.Length, line.Cells.Length); i++) cells[lines.Headings[i]] = line.Cells[i];
            read.Add(new AccountLine(line.Number, cells));
        }

        return read;
    }
}
