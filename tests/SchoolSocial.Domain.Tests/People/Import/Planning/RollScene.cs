using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.People.Import.Planning;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Tests.People.Import.Planning;

/// <summary>A school with its records in hand, and a way to compare a file with them. What a comparison does to them stays done.</summary>
internal sealed class RollScene
{
    public static readonly DateOnly Today = new(2026, 11, 20);
    public static readonly DateTime At = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);

    private readonly List<SchoolClass> classes = [];
    private readonly List<Pupil> pupils = [];
    private readonly List<Guardian> guardians = [];
    private readonly List<Person> people = [];
    private readonly List<Appointment> appointments = [];

    public RollScene()
    {
        Office = new Actor(Guid.CreateVersion7(), Guid.CreateVersion7(), "Maureen Doyle", new HashSet<Role> { Role.Office });
        School = Domain.Schools.School.Open(
            Office.SchoolId, new SchoolDetails("Oakfield Primary", "100001", Nation.England, Phase.Primary, "oakfield.example", SchoolColour.Default), Office, At);
        Year = School.AddYear(new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31), [], Office, At);
        NextYear = School.AddYear(new DateOnly(2027, 9, 1), new DateOnly(2028, 8, 31), [], Office, At);
        Head = Adult("Helen", "Ashworth", "head@oakfield.example", "H1", Role.Headteacher);
        Adult("Cora", "Lead", "computing@oakfield.example", null, Role.ComputingLead);
    }

    public Actor Office { get; }

    public School School { get; }

    public SchoolYear Year { get; }

    public SchoolYear NextYear { get; }

    public Person Head { get; }

    public HashSet<Guid> SignIns { get; } = [];

    public HashSet<Guid> ServingElsewhere { get; } = [];

    public HashSet<(Guid PupilId, Guid GuardianId)> Refusing { get; } = [];

    public IReadOnlyList<Pupil> Pupils => pupils;

    public IReadOnlyList<SchoolClass> Classes => classes;

    public IReadOnlyList<Guardian> Guardians => guardians;

    public IReadOnlyList<Person> People => people;

    public IReadOnlyList<Appointment> Appointments => appointments;

    public SchoolClass Class(string name, int from = 4, int? to = null, string? sourceId = null, SchoolYear? year = null)
    {
        var opened = SchoolClass.Open(School.Id, (year ?? Year).Id, new ClassDetails(name, from, to ?? from, false, sourceId), Office, At);
        classes.Add(opened);
        return opened;
    }

    public Pupil Child(string given, string family, DateOnly born, string? id = null, string? upn = null, SchoolClass? joined = null, DateOnly? since = null)
    {
        var pupil = Pupil.Enrol(School.Id, new PupilDetails(given, family, null, born, upn, id), Office, At);
        if (joined is not null) pupil.MoveTo(joined, since ?? Year.StartsOn, Office, At);
        pupils.Add(pupil);
        return pupil;
    }

    public Guardian Parent(string name, string? email, string? id, params Pupil[] children)
    {
        var guardian = Guardian.Add(School.Id, new GuardianDetails(name, email, null, false, id), Office, At);
        guardians.Add(guardian);
        foreach (var child in children) child.AddGuardian(guardian.Id, "Mother", ParentalResponsibility.Yes, Office, At);
        return guardian;
    }

    public Guardian Authority(Pupil child)
    {
        var authority = Guardian.Add(School.Id, new GuardianDetails("County Council", null, null, true), Office, At);
        guardians.Add(authority);
        child.AddGuardian(authority.Id, null, ParentalResponsibility.Yes, Office, At);
        return authority;
    }

    public Person Adult(string given, string family, string? email, string? id, Role? role = null)
    {
        var person = Person.Join(School.Id, new PersonDetails(given, family, null, email, Employer.School, id), Office, At);
        people.Add(person);
        if (role is { } held) appointments.Add(Appointment.MakeAtSetup(School.Id, person.Id, held, new DateOnly(2024, 9, 1), Office, At));
        return person;
    }

    /// <summary>Forgets the facts so far, so that what a comparison records can be counted.</summary>
    public void Settle()
    {
        foreach (var root in All) root.Recorded();
    }

    public IEnumerable<Root> All => [.. pupils, .. classes, .. guardians, .. people, .. appointments];

    /// <summary>Compares and keeps what is new, as an import that is applied does.</summary>
    public RollReport Take(RollFile file, bool whole = false, Actor? actor = null, DateOnly? today = null)
    {
        var plan = RollComparison.Compare(file, Snapshot(), new RollTerms(Year.Id, whole), actor ?? Office, At, today ?? Today);
        pupils.AddRange(plan.New.OfType<Pupil>());
        classes.AddRange(plan.New.OfType<SchoolClass>());
        guardians.AddRange(plan.New.OfType<Guardian>());
        people.AddRange(plan.New.OfType<Person>());
        appointments.AddRange(plan.New.OfType<Appointment>());
        return plan.Report;
    }

    private RollSnapshot Snapshot() => new(School)
    {
        Classes = [.. classes],
        Pupils = [.. pupils],
        Guardians = [.. guardians],
        People = [.. people],
        Appointments = [.. appointments],
        Committees = [],
        SignIns = SignIns,
        ServingElsewhere = ServingElsewhere,
        Refusing = Refusing,
    };
}

/// <summary>Files as a reader would hand them over.</summary>
internal static class RollFiles
{
    public static RollFile Of(RollKind kind, Action<RollDraft> write)
    {
        var draft = new RollDraft("roll", kind);
        foreach (var record in kind is RollKind.Staff ? [RollRecord.Staff, RollRecord.Teaching] : kind is RollKind.Guardians ? [RollRecord.Guardianship] : Enum.GetValues<RollRecord>())
        {
            draft.Carries.Add(record);
        }

        draft.Tells.UnionWith([RollColumn.KnownAs, RollColumn.GuardianEmail, RollColumn.GuardianPhone]);
        write(draft);
        return draft.Finish();
    }

    public static LineAt Line(int line) => new("roll.csv", line);

    public static PupilLine Pupil(int line, string? id, string given, string family, DateOnly? born, string? upn = null, Standing standing = Standing.Current, string? knownAs = null) =>
        new(Line(line), id ?? $"upn:{upn}", id, upn, given, family, knownAs, born, null, null, standing);

    public static StaffLine Staff(int line, string? id, string given, string family, string? email, StaffKind kind = StaffKind.Teacher, Standing standing = Standing.Current) =>
        new(Line(line), id ?? $"email:{email}", id, given, family, null, email, kind, standing);
}
