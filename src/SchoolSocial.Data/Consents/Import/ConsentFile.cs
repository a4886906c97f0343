using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.Consents.Import;
using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Data.Consents.Import;

/// <summary>An MIS's list of consents, read with the same care as a roll: letters, separators and limits are those of its reader.</summary>
public static class ConsentFile
{
    private const int MostNames = 200;

    /// <summary>The names of consents in the file, for the screen that matches them; or why it cannot be read.</summary>
    public static (IReadOnlyList<string> Names, string? Problem) NamesIn(MemoryStream file, string name, int column)
    {
        try
        {
            var names = Lines(file, name).Where(line => line.Fault is null && column >= 0 && column < line.Cells.Length)
                .Select(line => line.Cells[column].Trim()).Where(cell => cell.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNames + 1).ToList();
            return names.Count > MostNames ? ([], $"The column has more than {MostNames} different names. Is it the one that says what was asked?") : (names, null);
        }
        catch (RollRefused refused)
        {
            return ([], refused.Message);
        }
    }

    /// <summary>Every line as the match reads it; or why the file cannot be read to its end.</summary>
    public static (IReadOnlyList<ConsentLine> Lines, string? Problem) Read(MemoryStream file, string name, ConsentMatch match)
    {
        try
        {
            return ([.. Lines(file, name).Select(line => new ConsentLine(
                new LineAt(name, line.Number), Cell(line, match.Pupil), Cell(line, match.Consent), Cell(line, match.Answer),
                match.Date is { } date ? Cell(line, date) : null, line.Fault))], null);
        }
        catch (RollRefused refused)
        {
            return ([], refused.Message);
        }
    }

    private static IEnumerable<CsvLine> Lines(MemoryStream file, string name)
    {
        using var lines = CsvLines.Open(name, () => new MemoryStream(file.GetBuffer(), 0, (int)file.Length, writable: false), _ => { }, new LineCount(null));
        foreach (var line in lines.Read()) yield return line;
    }

    private static string Cell(CsvLine line, int at) => at >= 0 && at < line.Cells.Length ? line.Cells[at].Trim().TrimStart('\'') : "";
}
