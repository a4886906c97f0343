using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Data.People.Import;

/// <summary>Opens the files of a OneRoster zip one after another and hands their lines to the roll.</summary>
internal static class OneRosterZip
{
    public static RollReading Read(Stream file, string name, OneRosterSchool school, DateOnly today, LineCount count)
    {
        using var zip = RollZip.Open(file);
        var roll = new OneRosterRoll(name, school, today);
        foreach (var table in OneRosterRoll.Tables)
        {
            if (!zip.Has(table.File) || roll.Manifest.IsAbsent(table.Name))
            {
                if (table.IsNeeded) return RollReading.Refused($"{table.File} is missing from the zip. Export the roll again, with every OneRoster file.");
                continue;
            }

            try
            {
                if (ReadTable(zip, roll, table, count) is { } problem) return RollReading.Refused(problem);
            }
            catch (InvalidDataException)
            {
                throw RollZip.Damaged(table.File);
            }
        }

        return RollReading.Read(roll.Finish());
    }

    private static string? ReadTable(RollZip zip, OneRosterRoll roll, OneRosterTable table, LineCount count)
    {
        using var lines = CsvLines.Open(table.File, () => zip.OpenFile(table.File), roll.Note, count);
        var places = Places(lines.Headings);
        var missing = table.Columns.Where(column => !places.ContainsKey(column)).ToList();
        if (missing.Count > 0) return $"{table.File} has no column {string.Join(", ", missing)}. Export the roll again as OneRoster 1.1 CSV.";
        foreach (var line in lines.Read())
        {
            var row = new RollRow(new LineAt(table.File, line.Number), column =>
                new RawCell(column, places.TryGetValue(column, out var at) && at < line.Cells.Length ? line.Cells[at] : null));
            if (line.Fault is null) roll.Take(table.Name, row);
            else roll.RefuseShape(table.Name, BadLine.Of(row.At, null, null, line.Fault));
        }

        return roll.Ended(table.Name);
    }

    private static Dictionary<string, int> Places(string[] headings)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < headings.Length; at++) places.TryAdd(headings[at], at);
        return places;
    }
}
