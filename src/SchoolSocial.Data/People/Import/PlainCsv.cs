using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Data.People.Import;

/// <summary>Reads a plain CSV, whose headings somebody has matched to columns of the roll.</summary>
internal static class PlainCsv
{
    public static RollReading Read(Func<Stream> open, string name, RollKind kind, IReadOnlyDictionary<int, string> match, DateOnly today, LineCount count)
    {
        var draft = new RollDraft(name, kind);
        using var lines = CsvLines.Open(name, open, draft.Note, count);
        var problems = ColumnMatch.Problems(kind, lines.Headings, match);
        if (problems.Count > 0) return RollReading.Refused(problems);
        Carry(draft, kind, match);
        Tell(draft, match);
        var take = Taker(draft, kind, today);
        var places = match.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        foreach (var line in lines.Read())
        {
            var row = new RollRow(new LineAt(name, line.Number), column => CellOf(lines.Headings, line.Cells, places, column));
            if (line.Fault is null) take(row);
            else RefuseShape(draft, kind, row, line.Fault);
        }

        return RollReading.Read(draft.Finish());
    }

    private static RawCell CellOf(string[] headings, string[] cells, Dictionary<string, int> places, string column)
    {
        if (!places.TryGetValue(column, out var at)) return new RawCell(column, null);
        return new RawCell(headings[at], at < cells.Length ? cells[at] : null);
    }

    private static Action<RollRow> Taker(RollDraft draft, RollKind kind, DateOnly today) => kind switch
    {
        RollKind.Pupils => new PupilRows(draft, today).Take,
        RollKind.Guardians => new GuardianRows(draft).Take,
        RollKind.Staff => new StaffRows(draft).Take,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a plain CSV."),
    };

    /// <summary>A line whose cells may have slipped names nobody for certain, so nobody is taken to have left because of it.</summary>
    private static void RefuseShape(RollDraft draft, RollKind kind, RollRow row, string fault)
    {
        BadLine[] bad = [BadLine.Of(row.At, null, null, fault)];
        switch (kind)
        {
            case RollKind.Pupils: draft.RefusePupil(bad, null, null, null); break;
            case RollKind.Staff: draft.RefuseStaff(bad, null, null, null); break;
            default: draft.RefuseGuardian(bad, null); break;
        }
    }

    private static void Tell(RollDraft draft, IReadOnlyDictionary<int, string> match)
    {
        foreach (var key in match.Values)
        {
            if (!key.StartsWith("guardian", StringComparison.Ordinal)) draft.Tells.Add(key);
            else if (key.EndsWith(".email", StringComparison.Ordinal)) draft.Tells.Add(RollColumn.GuardianEmail);
            else if (key.EndsWith(".phone", StringComparison.Ordinal)) draft.Tells.Add(RollColumn.GuardianPhone);
        }
    }

    private static void Carry(RollDraft draft, RollKind kind, IReadOnlyDictionary<int, string> match)
    {
        switch (kind)
        {
            case RollKind.Pupils:
                draft.Carries.Add(RollRecord.Pupil);
                if (match.Values.Any(key => key.StartsWith("guardian", StringComparison.Ordinal))) draft.Carries.Add(RollRecord.Guardianship);
                break;
            case RollKind.Guardians:
                draft.Carries.Add(RollRecord.Guardianship);
                break;
            default:
                draft.Carries.Add(RollRecord.Staff);
                if (match.Values.Contains(RollColumn.ClassName)) draft.Carries.Add(RollRecord.Teaching);
                break;
        }
    }
}
