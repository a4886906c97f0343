using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Data.Demo;

/// <summary>Everybody of the demo school, and who held what on any day: what the story is cast from.</summary>
public sealed class DemoCast
{
    private readonly List<Appointment> appointments = [];

    public List<Person> People { get; } = [];

    public List<SchoolClass> Classes { get; } = [];

    public List<Pupil> Pupils { get; } = [];

    public IReadOnlyList<Appointment> Appointments => appointments;

    public Person this[string email] => People.Find(person => person.Email == email)
        ?? throw new InvalidOperationException($"Nobody of the demo school has the address {email}.");

    public Appointment Appointed(Appointment appointment)
    {
        appointments.Add(appointment);
        return appointment;
    }

    public IReadOnlySet<Role> RolesOf(Person person, Guid schoolId, DateOnly on) =>
        appointments.Where(each => each.PersonId == person.Id && each.SchoolId == schoolId && each.IsInForce(on))
            .Select(each => each.Role).ToHashSet();

    public Actor ActorOf(Person person, Guid schoolId, DateOnly on) => new(person.Id, schoolId, person.Name, RolesOf(person, schoolId, on));

    /// <summary>Those who held one of the roles that day, in the order of the roles asked for.</summary>
    public IReadOnlyList<Person> Holding(Guid schoolId, DateOnly on, params Role[] roles) =>
        [.. roles.SelectMany(role => appointments.Where(each => each.SchoolId == schoolId && each.Role == role && each.IsInForce(on)))
            .Select(each => People.Find(person => person.Id == each.PersonId)!).Distinct()];

    public IReadOnlyCollection<RoleHolder> HoldersOn(Guid schoolId, DateOnly on) =>
        [.. appointments.Where(each => each.SchoolId == schoolId && each.IsInForce(on)).Select(each => new RoleHolder(each.PersonId, each.Role))];
}
