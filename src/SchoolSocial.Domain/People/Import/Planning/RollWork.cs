using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People.Import.Planning;

/// <summary>What the parts of a comparison share: the two sides, and what has been found so far.</summary>
internal sealed class RollWork(RollFile file, RollSnapshot school, RollTerms terms, Actor actor, DateTime at, DateOnly today)
{
    private readonly Dictionary<Guid, Touched> touched = [];
    private readonly List<BadLine> bad = [.. file.BadLines];
    private readonly HashSet<string> mentioned = new(file.Mentioned, StringComparer.OrdinalIgnoreCase);

    public RollFile File => file;

    public RollSnapshot School => school;

    public RollTerms Terms => terms;

    public Actor Actor => actor;

    public DateTime At => at;

    public DateOnly Today => today;

    public List<string> Notes { get; } = [.. file.Notes];

    public List<string> Problems { get; } = [];

    public List<string> ManyLeaving { get; } = [];

    public List<Root> New { get; } = [];

    /// <summary>By the file's key.</summary>
    public Dictionary<string, ClassInYear> Classes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Pupil> Pupils { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Person> Staff { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether whoever is missing from the file may be taken to have left.</summary>
    public bool TellsWhoLeft(RollRecord record) => terms.IsWhole && file.Carries.Contains(record) && !file.Unnamed.Contains(record);

    public bool IsMentioned(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (name is not null && mentioned.Contains(name)) return true;
        }

        return false;
    }

    public Touched Touch(Root root, RollSubject subject, string name, LineAt? line)
    {
        if (!touched.TryGetValue(root.Id, out var found)) touched.Add(root.Id, found = new Touched(subject, name, line));
        return found;
    }

    public void Bad(LineAt line, string? value, string reason, params ReadOnlySpan<string?> names)
    {
        bad.Add(BadLine.Of(line, null, value, reason));
        foreach (var name in names)
        {
            if (!string.IsNullOrWhiteSpace(name)) mentioned.Add(name);
        }
    }

    /// <summary>More than a fifth at once is rarely true and easily a mistake, so somebody must say that it is meant.</summary>
    public void Leaving(string what, int leaving, int of)
    {
        if (leaving > 0 && leaving * 5 > of) ManyLeaving.Add($"{leaving} of {of} {what}");
    }

    public RollPlan Finish()
    {
        var changes = touched.Values.Where(each => each.IsChange).Select(each => each.Change).ToList();
        var counts = Enum.GetValues<RollSubject>().Select(subject =>
        {
            var all = touched.Values.Where(each => each.Subject == subject).ToList();
            int Of(RollChangeKind kind) => all.Count(each => each.IsChange && each.Change.Kind == kind);
            return new RollCount(subject, Of(RollChangeKind.Added), Of(RollChangeKind.Changed), Of(RollChangeKind.Returning), Of(RollChangeKind.Leaving), all.Count(each => !each.IsChange));
        }).ToList();
        List<BadLine> sorted = [.. bad.OrderBy(line => line.At.File, StringComparer.Ordinal).ThenBy(line => line.At.Line)];
        return new RollPlan(new RollReport(changes, counts, sorted, Notes, Problems, ManyLeaving), New);
    }
}

/// <summary>A record that the file speaks of, and what differs.</summary>
internal sealed class Touched(RollSubject subject, string name, LineAt? line)
{
    private readonly List<FieldChange> fields = [];

    public RollSubject Subject => subject;

    public RollChangeKind? Kind { get; set; }

    public bool IsChange => Kind is not null || fields.Count > 0;

    public RollChange Change => new(subject, Kind ?? RollChangeKind.Changed, name, line, fields);

    public void Field(string field, string? was, string? now)
    {
        if (was != now) fields.Add(new FieldChange(field, was, now));
    }
}
