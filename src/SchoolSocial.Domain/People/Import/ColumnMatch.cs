namespace SchoolSocial.Domain.People.Import;

/// <summary>
/// Which heading of a plain CSV means what. Suggested from the words that SIMS, Arbor, Bromcom, ScholarPack and plain
/// spreadsheets use; the person may change every one.
/// </summary>
public static class ColumnMatch
{
    private static readonly HashSet<string> PupilWords = ["pupil", "pupils", "student", "students", "child", "childs", "learner"];
    private static readonly HashSet<string> StaffWords = ["staff", "teacher", "employee", "member"];

    /// <summary>By the place of each heading, the key of the column that it seems to mean.</summary>
    public static IReadOnlyDictionary<int, string> Suggest(RollKind kind, IReadOnlyList<string> headings)
    {
        var best = new Dictionary<string, (int At, int Rank)>(StringComparer.Ordinal);
        for (var at = 0; at < headings.Count; at++)
        {
            if (Meaning(kind, HeadingWords.Of(headings[at])) is not { } meaning) continue;
            if (!best.TryGetValue(meaning.Key, out var other) || meaning.Rank < other.Rank) best[meaning.Key] = (at, meaning.Rank);
        }

        // A file that knows children only by their chosen names still names them.
        if (!best.ContainsKey(RollColumn.GivenName) && best.Remove(RollColumn.KnownAs, out var chosen)) best[RollColumn.GivenName] = chosen;
        return best.ToDictionary(pair => pair.Value.At, pair => pair.Key);
    }

    /// <summary>What is wrong with a match, in words; empty when the file can be read with it.</summary>
    public static IReadOnlyList<string> Problems(RollKind kind, IReadOnlyList<string> headings, IReadOnlyDictionary<int, string> chosen)
    {
        var columns = RollColumn.For(kind).ToDictionary(column => column.Key, column => column.Label);
        var problems = new List<string>();
        foreach (var (at, key) in chosen)
        {
            if (at < 0 || at >= headings.Count || !columns.ContainsKey(key)) problems.Add("The match does not fit the file. Match the columns again.");
        }

        if (problems.Count > 0) return problems;
        problems.AddRange(chosen.GroupBy(pair => pair.Value).Where(group => group.Count() > 1).Select(group =>
            $"{columns[group.Key]} is matched to {group.Count()} columns ({string.Join(", ", group.Select(pair => headings[pair.Key]))}). Choose one."));
        var keys = chosen.Values.ToHashSet();
        problems.AddRange(Needed(kind).Where(need => !need.Keys.Exists(keys.Contains)).Select(need => $"No column is matched to {need.What}. {need.Why}"));
        return problems;
    }

    private static IEnumerable<(List<string> Keys, string What, string Why)> Needed(RollKind kind)
    {
        const string name = "Every line needs it.";
        if (kind is RollKind.Pupils or RollKind.Guardians)
            yield return ([RollColumn.PupilId, RollColumn.Upn], "the pupil's id or UPN", "Without one the same child cannot be found again next time.");
        if (kind is RollKind.Staff)
            yield return ([RollColumn.StaffId, RollColumn.Email], "the staff id or work email", "Without one the same person cannot be found again next time.");
        if (kind is RollKind.Pupils or RollKind.Staff)
        {
            yield return ([RollColumn.GivenName], "first name", name);
            yield return ([RollColumn.FamilyName], "surname", name);
        }

        if (kind is RollKind.Pupils) yield return ([RollColumn.DateOfBirth], "date of birth", "The age of a child decides much of what the school may do.");
        if (kind is RollKind.Guardians)
            yield return ([RollColumn.OfGuardian(1, "name"), RollColumn.OfGuardian(1, "family-name")], "the parent's or carer's name", name);
    }

    private static (string Key, int Rank)? Meaning(RollKind kind, List<string> words)
    {
        var ofPupil = words.RemoveAll(PupilWords.Contains) > 0;
        if (words.Count == 0) return null;
        return kind switch
        {
            RollKind.Staff => ofPupil ? null : OfStaff(words),
            RollKind.Guardians => OfGuardianFile(words, ofPupil),
            _ => OfPupilFile(words, ofPupil),
        };
    }

    private static (string Key, int Rank)? OfStaff(List<string> words) =>
        Look(HeadingTables.Staff, words) ?? (words.RemoveAll(StaffWords.Contains) > 0 ? Look(HeadingTables.Staff, words) : null);

    private static (string Key, int Rank)? OfPupilFile(List<string> words, bool ofPupil)
    {
        if (!ofPupil && GuardianHeading.SpeaksOfOne(words))
        {
            return GuardianHeading.Field(words) is { } field && GuardianHeading.Number(words) is { } number
                ? (RollColumn.OfGuardian(number, field.Field), field.Rank)
                : null;
        }

        return Look(HeadingTables.Pupil, words);
    }

    /// <summary>Here a bare "Surname" is the parent's; the pupil's id and UPN say whose parent it is.</summary>
    private static (string Key, int Rank)? OfGuardianFile(List<string> words, bool ofPupil)
    {
        var reference = Look(HeadingTables.Pupil, words) is { Key: RollColumn.PupilId or RollColumn.Upn } found ? found : ((string Key, int Rank)?)null;
        if (ofPupil || reference is { Rank: 0 }) return reference;
        return GuardianHeading.Field(words) is { } field ? (RollColumn.OfGuardian(1, field.Field), field.Rank) : null;
    }

    private static (string Key, int Rank)? Look(IReadOnlyDictionary<string, (string Key, int Rank)> table, List<string> words) =>
        table.TryGetValue(string.Join(' ', words), out var found) ? found : null;
}
