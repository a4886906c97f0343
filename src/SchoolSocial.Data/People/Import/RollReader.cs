using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Data.People.Import;

/// <summary>The door of the readers: an uploaded file becomes a roll, or the reasons in words why it cannot.</summary>
public static class RollReader
{
    private const int SampleLines = 3;

    public static RollReading ReadOneRoster(Stream zip, string name, OneRosterSchool school, DateOnly today, Action<int>? lines = null) =>
        Guarded(() => OneRosterZip.Read(zip, name, school, today, new LineCount(lines)));

    /// <summary>Reads a plain CSV by the match of its columns: the place of a heading to the key of a <see cref="RollColumn"/>.</summary>
    public static RollReading ReadPlain(
        Stream csv, string name, RollKind kind, IReadOnlyDictionary<int, string> match, DateOnly today, Action<int>? lines = null) =>
        Guarded(() => PlainCsv.Read(() => Again(csv), name, kind, match, today, new LineCount(lines)));

    /// <summary>The headings and first lines of a plain CSV, for the screen that matches its columns.</summary>
    public static PlainSample Sample(Stream csv, string name)
    {
        try
        {
            var notes = new List<string>();
            using var lines = CsvLines.Open(name, () => Again(csv), notes.Add, new LineCount(null));
            return new PlainSample(lines.Headings, [.. lines.Read().Take(SampleLines).Select(line => (IReadOnlyList<string>)line.Cells)], notes, null);
        }
        catch (RollRefused refused)
        {
            return new PlainSample([], [], [], refused.Message);
        }
    }

    private static RollReading Guarded(Func<RollReading> read)
    {
        try
        {
            return read();
        }
        catch (RollRefused refused)
        {
            return RollReading.Refused(refused.Message);
        }
    }

    private static CountedStream Again(Stream csv)
    {
        csv.Position = 0;
        var total = 0L;
        return new CountedStream(csv, bytes =>
        {
            total += bytes;
            if (total > RollLimits.FileBytes) throw new RollRefused($"The file is larger than {RollLimits.FileBytes / 1024 / 1024} MB. No school's roll is so large.");
        }, leaveOpen: true);
    }
}

/// <summary>What the first look at a plain CSV shows.</summary>
public sealed record PlainSample(
    IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Lines, IReadOnlyList<string> Notes, string? Problem);

/// <summary>Counts lines over all the files of an upload and says so now and then.</summary>
internal sealed class LineCount(Action<int>? say)
{
    private int count;

    public void Next()
    {
        if (++count % 1000 == 0) say?.Invoke(count);
    }
}
