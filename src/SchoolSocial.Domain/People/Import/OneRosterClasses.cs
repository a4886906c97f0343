namespace SchoolSocial.Domain.People.Import;

/// <summary>
/// School years, classes and who is in them, from a OneRoster zip. Registration classes (homeroom) are the school's classes;
/// teaching groups are taken only from a zip that has no registration class at all.
/// </summary>
internal sealed class OneRosterClasses(RollDraft draft, OneRosterOrgs orgs, DateOnly today)
{
    private readonly Dictionary<string, (SchoolYearLine Line, bool IsYear, string? Parent)> sessions = new(StringComparer.Ordinal);
    private readonly HashSet<string> years = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> courseGrades = new(StringComparer.Ordinal);
    private readonly List<(ClassLine Line, bool IsHomeroom)> read = [];
    private readonly HashSet<string> leftOut = new(StringComparer.Ordinal);
    private int teachingGroups;
    private int assistants;

    public bool HasTeaching { get; private set; }

    public void TakeSession(RollRow row)
    {
        var id = row.Needed("sourcedId", 200, "The sourcedId");
        var title = row.Text("title", 200) ?? id;
        var isYear = string.Equals(row.Raw("type")?.Trim(), "schoolYear", StringComparison.OrdinalIgnoreCase);
        var starts = row.Date("startDate");
        var ends = row.Date("endDate");
        if (starts is null && row.IsGood) row.Refuse("startDate", "The start date is missing.");
        if (ends is null && row.IsGood) row.Refuse("endDate", "The end date is missing.");
        if (starts >= ends) row.Refuse("endDate", "This ends before it starts.");
        if (!row.IsGood)
        {
            draft.Refuse(row.Bad);
            return;
        }

        var line = new SchoolYearLine(row.At, id, title, starts!.Value, ends!.Value);
        if (!sessions.TryAdd(id, (line, isYear, row.Text("parentSourcedId", 200))))
            draft.Refuse([BadLine.Of(row.At, "sourcedId", id, "The same id stands on a line before this one.")]);
    }

    public void TakeCourse(RollRow row)
    {
        if (row.Text("sourcedId", 200) is { } id && row.Text("grades", 200) is { } grades) courseGrades[id] = grades;
    }

    public void TakeClass(RollRow row)
    {
        var id = row.Text("sourcedId", 200);
        if (id is not null && row.Text("schoolSourcedId", 200) != orgs.OurId)
        {
            leftOut.Add(id);
            return;
        }

        id = row.Needed("sourcedId", Pupil.SourceIdMaxLength, "The sourcedId");
        var name = row.Needed("title", SchoolClass.NameMaxLength, "The class's title");
        var groups = row.YearGroups("grades") ?? CourseGroups(row.Text("courseSourcedId", 200));
        var year = YearOf(row.Text("termSourcedIds", 4000));
        if (year is null && row.IsGood) row.Refuse("termSourcedIds", "None of these terms belongs to a school year in academicSessions.csv.");
        if (!row.IsGood)
        {
            draft.RefuseClass(row.Bad, id);
            return;
        }

        var standing = OneRosterUsers.IsEnding(row) ? Standing.Ending : Standing.Current;
        var isHomeroom = string.Equals(row.Raw("classType")?.Trim(), "homeroom", StringComparison.OrdinalIgnoreCase);
        read.Add((new ClassLine(row.At, id, id, name, groups, year, standing), isHomeroom));
    }

    /// <summary>After the last class: whether registration classes alone are taken.</summary>
    public void Choose()
    {
        var homeroomsOnly = read.Exists(one => one.IsHomeroom);
        foreach (var (line, isHomeroom) in read)
        {
            if (isHomeroom || !homeroomsOnly) draft.Add(line);
            else if (leftOut.Add(line.Key)) teachingGroups++;
        }
    }

    public void TakeEnrollment(RollRow row, OneRosterUsers users)
    {
        var user = row.Needed("userSourcedId", Pupil.SourceIdMaxLength, "The userSourcedId");
        var taught = row.Needed("classSourcedId", Pupil.SourceIdMaxLength, "The classSourcedId");
        var role = row.Raw("role")?.Trim().ToLowerInvariant();
        var from = row.Date("beginDate");
        var to = row.Date("endDate");
        if (leftOut.Contains(taught) || users.IsElsewhere(user)) return;
        if (!row.IsGood)
        {
            if (role is "teacher") draft.RefuseClass(row.Bad, null);
            else draft.Refuse(row.Bad);
            return;
        }

        var standing = OneRosterUsers.IsEnding(row) || to < today ? Standing.Ending : Standing.Current;
        switch (role)
        {
            case "student": draft.Add(new MembershipLine(row.At, user, taught, from, to, standing)); break;
            case "teacher":
                HasTeaching = true;
                draft.Add(new TeachingLine(row.At, user, taught, from, to, standing));
                break;
            default: assistants++; break;
        }
    }

    public void Explain()
    {
        if (teachingGroups > 0) draft.Note($"{teachingGroups} teaching groups were left out: the roll keeps registration classes.");
        if (assistants > 0) draft.Note($"{assistants} class lines of assistants and others were left out: the roll keeps each class's pupils and teachers.");
    }

    private YearGroups? CourseGroups(string? course) =>
        course is not null && courseGrades.TryGetValue(course, out var grades) && YearGroupCheck.Look(grades) is { IsGood: true } groups ? groups.Value : null;

    /// <summary>
    /// The school year that the class's terms belong to: by their parents, else by their dates. Where the file has terms
    /// only, the term itself says in which year it falls.
    /// </summary>
    private string? YearOf(string? terms)
    {
        foreach (var term in OneRosterOrgs.Ids(terms))
        {
            if (!sessions.TryGetValue(term, out var own)) continue;
            var year = ParentYear(term) ?? sessions.Values.Where(other => other.IsYear).Select(other => other.Line)
                .FirstOrDefault(other => other.StartsOn <= own.Line.StartsOn && other.EndsOn >= own.Line.EndsOn) ?? own.Line;
            if (years.Add(year.Key)) draft.Add(year);
            return year.Key;
        }

        return null;
    }

    private SchoolYearLine? ParentYear(string? id)
    {
        // A ring of parents in a broken file must not hold us up.
        for (var steps = 0; steps < 5 && id is not null && sessions.TryGetValue(id, out var session); steps++)
        {
            if (session.IsYear) return session.Line;
            id = session.Parent;
        }

        return null;
    }
}
