using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>One school as it stands on one day: who holds what, which classes there are and who is in them. Each is looked up once.</summary>
internal sealed class DemoDay(DemoCast cast, School school, DateOnly on)
{
    private readonly Dictionary<Guid, Actor> actors = [];
    private ILookup<Guid, Pupil>? pupils;
    private ILookup<Role, Person>? holding;
    private List<SchoolClass>? classes;

    public School School => school;

    public DateOnly On => on;

    public IReadOnlyCollection<RoleHolder> Holders { get; } = cast.HoldersOn(school.Id, on);

    private ILookup<Role, Person> ByRole =>
        holding ??= Holders.ToLookup(holder => holder.Role, holder => cast.People.Find(person => person.Id == holder.PersonId)!);

    private List<SchoolClass> Classes =>
        classes ??= [.. cast.Classes.Where(each => each.SchoolId == school.Id && each.SchoolYearId == school.YearOn(on)?.Id)];

    private ILookup<Guid, Pupil> Pupils => pupils ??= cast.Pupils.Where(pupil => pupil.ClassOn(on) is not null).ToLookup(pupil => pupil.ClassOn(on)!.Value);

    /// <summary>Those who hold one of the roles, in the order of the roles asked for.</summary>
    public IReadOnlyList<Person> Holding(params Role[] roles) => [.. roles.SelectMany(role => ByRole[role]).Distinct()];

    public Actor ActorOf(Person person) =>
        actors.TryGetValue(person.Id, out var actor) ? actor : actors[person.Id] = cast.ActorOf(person, school.Id, on);

    public NamedAdult Named(Person person) => new(person.Id, person.Employer, ActorOf(person).Roles);

    public IReadOnlyList<SchoolClass> ClassesFrom(int yearGroup) => [.. Classes.Where(each => each.FromYearGroup >= yearGroup)];

    public IReadOnlyList<Pupil> PupilsIn(SchoolClass taught) => [.. Pupils[taught.Id]];

    public Person? TeacherOf(SchoolClass taught) =>
        taught.Teachers.FirstOrDefault(teacher => teacher.IsTeaching(on)) is { } teacher ? cast.People.Find(person => person.Id == teacher.PersonId) : null;
}
