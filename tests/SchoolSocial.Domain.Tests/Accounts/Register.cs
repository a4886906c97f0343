using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Tests.Accounts;

/// <summary>A school with its staff, classes and one account, for the tests of the register.</summary>
internal sealed class Register
{
    public static readonly DateTime Start = new(2026, 9, 1, 8, 0, 0, DateTimeKind.Utc);
    public static readonly Guid SchoolId = Guid.CreateVersion7();
    public static readonly Guid PlatformId = Guid.CreateVersion7();
    public static readonly Guid YearId = Guid.CreateVersion7();

    private readonly List<Appointment> appointments = [];
    private readonly Dictionary<Guid, DateTime?> leaves = [];
    private readonly Dictionary<Guid, PostingAuthority> authorities = [];
    private readonly List<SchoolClass> classes = [];

    public Register()
    {
        Head = Adult("Helen", "Ashworth", Role.Headteacher);
        Lead = Adult("Priya", "Nair", Role.ComputingLead);
        Teacher = Adult("Lin", "Davies", Role.Teacher);
        Deputy = Adult("Daniel", "Reyes", Role.DeputyHead);
        Larks = Class("Larks", 4, 4, Teacher);
    }

    public Person Head { get; }

    public Person Lead { get; }

    public Person Teacher { get; }

    public Person Deputy { get; }

    public SchoolClass Larks { get; }

    public LedgerBooks Books => new(appointments, [.. classes.SelectMany(taught => taught.Teachers)], leaves, authorities);

    public Actor As(Person person) => new(person.Id, SchoolId, person.Name, appointments.Where(each => each.PersonId == person.Id).Select(each => each.Role).ToHashSet());

    public Person Adult(string given, string family, params Role[] roles)
    {
        var actor = new Actor(Guid.CreateVersion7(), SchoolId, "Set-up", new HashSet<Role>());
        var person = Person.Join(SchoolId, new PersonDetails(given, family), actor, Start);
        appointments.AddRange(roles.Select(role => Appointment.MakeAtSetup(SchoolId, person.Id, role, new DateOnly(2020, 9, 1), actor, Start)));
        return person;
    }

    public SchoolClass Class(string name, int from, int to, params Person[] teachers)
    {
        var taught = SchoolClass.Open(SchoolId, YearId, new ClassDetails(name, from, to, to == 6), As(Lead), Start);
        foreach (var teacher in teachers) taught.AddTeacher(teacher.Id, new DateOnly(2026, 9, 1), As(Lead), Start);
        classes.Add(taught);
        return taught;
    }

    public Account Live(AccountKind kind = AccountKind.Class, string handle = "4ld_oakfield", SchoolClass? taught = null)
    {
        taught ??= Larks;
        var identity = new AccountIdentity(PlatformId, kind, "Year 4 Larks", handle, $"{handle}@oakfield.example", AccountVisibility.Public, YearId);
        return Account.Enter(SchoolId, identity, new AccountUse("For parents."), kind == AccountKind.Class ? [taught.Id] : [], new DateOnly(2026, 9, 1), As(Lead), Start);
    }

    public void Authorise(Person person, DateOnly on, DateOnly? until = null)
    {
        var authority = authorities[person.Id] = PostingAuthority.Begin(SchoolId, person.Id, As(Head), SchoolTime.StartOf(on));
        foreach (var kind in AuthorityWords.Needed) authority.Note(kind, on, until, As(Head), SchoolTime.StartOf(on).AddHours(9));
    }

    public PostingAuthority AuthorityOf(Person person) => authorities[person.Id];

    public void Leaves(Person person, DateTime at) => leaves[person.Id] = at;

    public void EndRole(Person person, Role role, DateOnly on) => appointments.First(each => each.PersonId == person.Id && each.Role == role).End(on, As(Head), Start);

    public void Appoint(Person person, Role role, DateOnly from) => appointments.Add(Appointment.MakeAtSetup(SchoolId, person.Id, role, from, As(Head), Start));
}
