using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People;

/// <summary>A class of one school year. Next year's class is another row, so that last year's register stays true.</summary>
public sealed class SchoolClass : Root
{
    public const int NameMaxLength = 60;

    /// <summary>Nursery is -1, Reception 0, then Years 1 to 14.</summary>
    public const int LeastYearGroup = -1;
    public const int GreatestYearGroup = 14;

    private readonly List<ClassTeacher> teachers = [];

    private SchoolClass(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid SchoolYearId { get; private set; }

    public string Name { get; private set; } = "";

    public string NormalisedName { get; private set; } = "";

    public int FromYearGroup { get; private set; }

    public int ToYearGroup { get; private set; }

    /// <summary>The cohort leaves the school at the end of this year.</summary>
    public bool IsFinalYear { get; private set; }

    public string? SourceId { get; private set; }

    public bool IsMixed => FromYearGroup != ToYearGroup;

    public IReadOnlyList<ClassTeacher> Teachers => teachers;

    public override string? Reference => Name;

    public static SchoolClass Open(Guid schoolId, Guid schoolYearId, ClassDetails details, Actor actor, DateTime at, Guid? id = null)
    {
        var opened = new SchoolClass(id ?? Guid.CreateVersion7(), schoolId) { SchoolYearId = schoolYearId };
        opened.Set(details);
        opened.Record("class.opened", actor, at);
        return opened;
    }

    public ClassDetails Details => new(Name, FromYearGroup, ToYearGroup, IsFinalYear, SourceId);

    public void Change(ClassDetails details, Actor actor, DateTime at)
    {
        if (Details == details) return;
        Set(details);
        Record("class.changed", actor, at);
    }

    public Decision CanTeach(Guid personId, DateOnly on) =>
        teachers.Exists(teacher => teacher.PersonId == personId && teacher.IsTeaching(on))
            ? Decision.Refused("This person already teaches the class.")
            : Decision.Allowed;

    public void AddTeacher(Guid personId, DateOnly fromOn, Actor actor, DateTime at)
    {
        CanTeach(personId, fromOn).Demand();
        teachers.Add(new ClassTeacher(this, personId, fromOn));
        Record("class.teacher-added", actor, at);
    }

    public Decision CanEndTeacher(Guid personId, DateOnly on)
    {
        var teaching = teachers.Find(teacher => teacher.PersonId == personId && teacher.ToOn is null);
        if (teaching is null) return Decision.Refused("This person does not teach the class.");
        return on < teaching.FromOn ? Decision.Refused("Teaching cannot end before it starts.") : Decision.Allowed;
    }

    public void EndTeacher(Guid personId, DateOnly on, Actor actor, DateTime at)
    {
        CanEndTeacher(personId, on).Demand();
        foreach (var teacher in teachers.Where(teacher => teacher.PersonId == personId && teacher.ToOn is null)) teacher.End(on);
        Record("class.teacher-ended", actor, at);
    }

    /// <summary>Ends whatever the person teaches here after <paramref name="on"/>, because they leave the school.</summary>
    public void Release(Guid personId, DateOnly on, Actor actor, DateTime at)
    {
        var open = teachers.Where(teacher => teacher.PersonId == personId && (teacher.ToOn is null || teacher.ToOn > on)).ToList();
        if (open.Count == 0) return;
        open.ForEach(teacher => teacher.EndBy(on));
        Record("class.teacher-ended", actor, at);
    }

    public static string YearGroupName(int yearGroup) => yearGroup switch
    {
        -1 => "Nursery",
        0 => "Reception",
        _ => $"Year {yearGroup}",
    };

    public string YearGroups => (ToYearGroup - FromYearGroup) switch
    {
        0 => YearGroupName(FromYearGroup),
        1 => $"{YearGroupName(FromYearGroup)} and {YearGroupName(ToYearGroup)}",
        _ => $"{YearGroupName(FromYearGroup)} to {YearGroupName(ToYearGroup)}",
    };

    private void Set(ClassDetails details)
    {
        Name = details.Name;
        NormalisedName = PlainText.Normalise(details.Name);
        FromYearGroup = details.FromYearGroup;
        ToYearGroup = details.ToYearGroup;
        IsFinalYear = details.IsFinalYear;
        SourceId = details.SourceId;
    }
}

public sealed record ClassDetails(string Name, int FromYearGroup, int ToYearGroup, bool IsFinalYear = false, string? SourceId = null);

/// <summary>Who teaches a class, and when; a job share is two rows.</summary>
public sealed class ClassTeacher : Part
{
    internal ClassTeacher(SchoolClass taught, Guid personId, DateOnly fromOn)
    {
        SchoolClassId = taught.Id;
        PersonId = personId;
        FromOn = fromOn;
    }

    private ClassTeacher()
    {
    }

    public Guid SchoolClassId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateOnly FromOn { get; private set; }

    public DateOnly? ToOn { get; private set; }

    public override Guid RootId => SchoolClassId;

    public bool IsTeaching(DateOnly on) => FromOn <= on && (ToOn is null || ToOn >= on);

    /// <summary>Planned, and then overtaken before its first day: kept for the record, shown nowhere.</summary>
    public bool NeverBegan => ToOn < FromOn;

    internal void End(DateOnly on) => ToOn = on;

    internal void EndBy(DateOnly on) => ToOn = on < FromOn ? FromOn.AddDays(-1) : on;
}
