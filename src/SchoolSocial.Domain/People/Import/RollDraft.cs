namespace SchoolSocial.Domain.People.Import;

/// <summary>
/// A file while it is read. Takes each line once: a second line with the same id is a bad line, and so is one that points
/// to somebody whom the file does not hold. Lines that point to a bad line are left out with it and not listed again.
/// </summary>
public sealed class RollDraft(string name, RollKind kind)
{
    private readonly List<SchoolYearLine> schoolYears = [];
    private readonly Kept<ClassLine> classes = new(line => line.At, "This line points to a class that is not in the file.");
    private readonly Kept<PupilLine> pupils = new(line => line.At, "This line points to a pupil who is not in the file.");
    private readonly Kept<GuardianLine> guardians = new(line => line.At, "This line points to a parent or carer who is not in the file.");
    private readonly Kept<StaffLine> staff = new(line => line.At, "This line points to a member of staff who is not in the file.");
    private readonly Dictionary<string, LineAt> upns = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), GuardianshipLine> ties = [];
    private readonly Dictionary<(string, string), MembershipLine> memberships = [];
    private readonly Dictionary<(string, string), TeachingLine> teaching = [];
    private readonly Dictionary<string, PupilMention> mentions = new(StringComparer.Ordinal);
    private readonly List<BadLine> bad = [];
    private readonly List<string> notes = [];
    private readonly HashSet<string> mentioned = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<RollRecord> unnamed = [];

    /// <summary>What the file carries in full; set by its reader.</summary>
    public HashSet<RollRecord> Carries { get; } = [];

    /// <summary>The keys of optional columns that the file has, so that an empty cell means "none" and not "not told".</summary>
    public HashSet<string> Tells { get; } = [];

    public void Note(string sentence) => notes.Add(sentence);

    public PupilLine? Pupil(string key) => pupils.Find(key);

    public GuardianLine? Guardian(string key) => guardians.Find(key);

    public StaffLine? StaffMember(string key) => staff.Find(key);

    public ClassLine? Class(string key) => classes.Find(key);

    public bool HasTie(string pupilKey, string guardianKey) => ties.ContainsKey((pupilKey, guardianKey));

    public void Add(SchoolYearLine line) => schoolYears.Add(line);

    public void Add(ClassLine line)
    {
        if (classes.Add(line.Key, line) is { } reason) Refuse([BadLine.Of(line.At, null, line.SourceId ?? line.Name, reason)]);
    }

    public void Add(GuardianLine line)
    {
        if (guardians.Add(line.Key, line) is { } reason) Refuse([BadLine.Of(line.At, null, line.SourceId ?? line.Name, reason)]);
    }

    public void Add(StaffLine line)
    {
        if (staff.Add(line.Key, line) is { } reason)
            RefuseStaff([BadLine.Of(line.At, null, line.SourceId ?? line.Email, reason)], null, line.SourceId, line.Email);
    }

    public void Add(PupilLine line)
    {
        if (pupils.Find(line.Key) is null && line.Upn is { } upn && !upns.TryAdd(upn, line.At))
            RefusePupil([BadLine.Of(line.At, null, upn, $"The same UPN stands on line {upns[upn].Line} already.")], line.Key, line.SourceId, upn);
        else if (pupils.Add(line.Key, line) is { } reason)
            RefusePupil([BadLine.Of(line.At, null, line.SourceId ?? line.Upn, reason)], null, line.SourceId, line.Upn);
    }

    /// <summary>A later line tells more of the same record: a parent's phone, another year group of a mixed class.</summary>
    public void Put(ClassLine line) => classes.Put(line.Key, line);

    public void Put(GuardianLine line) => guardians.Put(line.Key, line);

    public void Put(StaffLine line) => staff.Put(line.Key, line);

    public void Put(PupilLine line) => pupils.Put(line.Key, line);

    public void Add(GuardianshipLine line) => ties.TryAdd((line.PupilKey, line.GuardianKey), line);

    public void Add(MembershipLine line) => memberships.TryAdd((line.PupilKey, line.ClassKey), line);

    public bool Add(TeachingLine line) => teaching.TryAdd((line.StaffKey, line.ClassKey), line);

    public void Add(PupilMention mention) => mentions.TryAdd(mention.Key, mention);

    /// <summary>A line that cannot be used and that nobody's standing hangs on.</summary>
    public void Refuse(IEnumerable<BadLine> lines) => bad.AddRange(lines);

    /// <summary>A line of a pupil that cannot be used. What points to its key goes with it; its id and UPN keep their bearer on the roll.</summary>
    public void RefusePupil(IEnumerable<BadLine> lines, string? key, string? sourceId, string? upn)
    {
        Refuse(lines);
        if (key is not null) pupils.Refuse(key);
        Mention(RollRecord.Pupil, sourceId, upn);
        // Their parents are left out with them, and so must not be taken to have gone.
        Mention(RollRecord.Guardianship, sourceId, upn);
    }

    public void RefuseStaff(IEnumerable<BadLine> lines, string? key, string? sourceId, string? email)
    {
        Refuse(lines);
        if (key is not null) staff.Refuse(key);
        Mention(RollRecord.Staff, sourceId, email);
        Mention(RollRecord.Teaching, sourceId, email);
    }

    public void RefuseGuardian(IEnumerable<BadLine> lines, string? key)
    {
        Refuse(lines);
        if (key is not null) guardians.Refuse(key);
        unnamed.Add(RollRecord.Guardianship);
    }

    public void RefuseClass(IEnumerable<BadLine> lines, string? key)
    {
        Refuse(lines);
        if (key is not null) classes.Refuse(key);
        unnamed.Add(RollRecord.Teaching);
    }

    /// <summary>Ends the reading: looks whether every line that points to another finds it.</summary>
    public RollFile Finish()
    {
        // A file of parents points to pupils whom the school holds already: the plan looks those up.
        var pupilsElsewhere = kind is RollKind.Guardians;
        var foundTies = ties.Values.Where(tie =>
            (pupilsElsewhere || Finds(pupils, tie.PupilKey, tie.At, RollRecord.Guardianship))
            & Finds(guardians, tie.GuardianKey, tie.At, RollRecord.Guardianship)).ToList();
        var foundMemberships = memberships.Values.Where(line =>
            Finds(pupils, line.PupilKey, line.At, null) & Finds(classes, line.ClassKey, line.At, null)).ToList();
        var foundTeaching = teaching.Values.Where(line =>
            Finds(staff, line.StaffKey, line.At, RollRecord.Teaching) & Finds(classes, line.ClassKey, line.At, RollRecord.Teaching)).ToList();
        return new RollFile(name, kind)
        {
            SchoolYears = schoolYears,
            Classes = classes.Lines,
            Pupils = pupils.Lines,
            Guardians = guardians.Lines,
            Staff = staff.Lines,
            Guardianships = foundTies,
            Memberships = foundMemberships,
            Teaching = foundTeaching,
            PupilMentions = [.. mentions.Values],
            BadLines = [.. bad.OrderBy(line => line.At.File, StringComparer.Ordinal).ThenBy(line => line.At.Line)],
            Notes = notes,
            Carries = Carries,
            Tells = Tells,
            Mentioned = mentioned,
            Unnamed = unnamed,
        };
    }

    private bool Finds<T>(Kept<T> kept, string key, LineAt at, RollRecord? record)
        where T : class
    {
        if (kept.Find(key) is not null) return true;
        if (!kept.IsRefused(key)) Refuse([BadLine.Of(at, null, key, kept.Missing)]);
        if (record is { } pointing) unnamed.Add(pointing);
        return false;
    }

    private void Mention(RollRecord record, params ReadOnlySpan<string?> names)
    {
        var named = false;
        foreach (var one in names)
        {
            if (string.IsNullOrWhiteSpace(one)) continue;
            mentioned.Add(one.Trim());
            named = true;
        }

        if (!named) unnamed.Add(record);
    }
}
