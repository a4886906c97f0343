namespace SchoolSocial.Domain.People.Import;

/// <summary>Which school a OneRoster zip is read for; one zip may hold every school of a trust.</summary>
public sealed record OneRosterSchool(string Name, string? Urn);

/// <summary>
/// Reads the files of a OneRoster 1.1 zip into one roll, a row at a time, in the order in which they point to each other:
/// manifest, orgs, academicSessions, courses, classes, demographics, users, enrollments.
/// </summary>
public sealed class OneRosterRoll
{
    private readonly RollDraft draft;
    private readonly OneRosterOrgs orgs;
    private readonly OneRosterClasses classes;
    private readonly OneRosterUsers users;

    public OneRosterRoll(string name, OneRosterSchool school, DateOnly today)
    {
        draft = new RollDraft(name, RollKind.OneRoster);
        orgs = new OneRosterOrgs(school);
        classes = new OneRosterClasses(draft, orgs, today);
        users = new OneRosterUsers(draft, orgs, today);
    }

    /// <summary>The files that are read, in this order, and the columns that each must have.</summary>
    public static IReadOnlyList<OneRosterTable> Tables { get; } =
    [
        new("manifest", IsNeeded: true, ["propertyName", "value"]),
        new("orgs", IsNeeded: true, ["sourcedId", "name", "type"]),
        new("academicSessions", IsNeeded: true, ["sourcedId", "title", "type", "startDate", "endDate"]),
        new("courses", IsNeeded: false, ["sourcedId", "grades"]),
        new("classes", IsNeeded: true, ["sourcedId", "title", "schoolSourcedId", "termSourcedIds"]),
        new("demographics", IsNeeded: false, ["sourcedId", "birthDate"]),
        new("users", IsNeeded: true, ["sourcedId", "orgSourcedIds", "role", "givenName", "familyName"]),
        new("enrollments", IsNeeded: true, ["sourcedId", "classSourcedId", "schoolSourcedId", "userSourcedId", "role"]),
    ];

    public OneRosterManifest Manifest { get; } = new();

    public void Note(string sentence) => draft.Note(sentence);

    /// <summary>A line whose cells may have slipped: nobody is taken to have left because of it.</summary>
    public void RefuseShape(string table, BadLine line)
    {
        draft.Refuse([line]);
        if (table is not "users") return;
        draft.RefusePupil([], null, null, null);
        draft.RefuseStaff([], null, null, null);
    }

    public void Take(string table, RollRow row)
    {
        switch (table)
        {
            case "manifest": Manifest.Take(row); break;
            case "orgs": orgs.Take(row); break;
            case "academicSessions": classes.TakeSession(row); break;
            case "courses": classes.TakeCourse(row); break;
            case "classes": classes.TakeClass(row); break;
            case "demographics": users.TakeBirthDate(row); break;
            case "users": users.Take(row); break;
            case "enrollments": classes.TakeEnrollment(row, users); break;
            default: throw new ArgumentOutOfRangeException(nameof(table), table, "Not a table of the roll.");
        }
    }

    /// <summary>Called when a table has been read to its end: what stops the whole import, in words, or null.</summary>
    public string? Ended(string table)
    {
        switch (table)
        {
            case "manifest": return Manifest.Problem;
            case "orgs": return orgs.Choose();
            case "classes":
                classes.Choose();
                return null;
            case "users":
                users.Tie();
                return null;
            default: return null;
        }
    }

    public RollFile Finish()
    {
        draft.Tells.UnionWith([RollColumn.GuardianEmail, RollColumn.GuardianPhone]);
        if (Manifest.IsWhole("users"))
        {
            if (users.HasPupils) draft.Carries.Add(RollRecord.Pupil);
            if (users.HasStaff) draft.Carries.Add(RollRecord.Staff);
            if (users.HasGuardians) draft.Carries.Add(RollRecord.Guardianship);
        }

        if (Manifest.IsWhole("enrollments") && classes.HasTeaching) draft.Carries.Add(RollRecord.Teaching);
        if (Manifest.HasDelta) draft.Note("This zip holds changes only (delta), so nobody is taken to have left unless a line says so.");
        classes.Explain();
        users.Explain();
        return draft.Finish();
    }
}

public sealed record OneRosterTable(string Name, bool IsNeeded, IReadOnlyList<string> Columns)
{
    public string File => $"{Name}.csv";
}
