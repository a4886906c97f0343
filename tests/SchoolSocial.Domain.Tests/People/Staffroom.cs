using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Domain.Tests.People;

/// <summary>A small school for the rules about people: who is there, and short ways to appoint them.</summary>
internal sealed class Staffroom
{
    public static readonly Guid SchoolId = Guid.CreateVersion7();
    public static readonly DateTime At = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Today = new(2026, 11, 20);

    public Staffroom()
    {
        Head = Person.Join(SchoolId, new PersonDetails("Rosa", "Okafor"), Setup, At);
        Deputy = Person.Join(SchoolId, new PersonDetails("Imran", "Patel"), Setup, At);
        Teacher = Person.Join(SchoolId, new PersonDetails("Gwen", "Hughes"), Setup, At);
        HeadActor = Acting(Head, Role.Headteacher);
        DeputyActor = Acting(Deputy, Role.DeputyHead);
    }

    public static Actor Setup { get; } = new(Guid.CreateVersion7(), SchoolId, "Set-up", new HashSet<Role>());

    public Person Head { get; }

    public Person Deputy { get; }

    public Person Teacher { get; }

    public Actor HeadActor { get; }

    public Actor DeputyActor { get; }

    public static Actor Acting(Person person, params Role[] roles) => new(person.Id, SchoolId, person.Name, roles.ToHashSet());

    /// <summary>A confirmed appointment.</summary>
    public static Appointment Holds(Person person, Role role, string from, string? to = null)
    {
        var appointment = Waits(person, role, from, to);
        if (!appointment.IsConfirmed) appointment.Confirm(new Actor(Guid.CreateVersion7(), SchoolId, "Chair", new HashSet<Role>()), At);
        return appointment;
    }

    public static Appointment Waits(Person person, Role role, string from, string? to = null) =>
        Appointment.Make(SchoolId, person.Id, role, Iso.Date(from), Iso.DateIfAny(to), Setup, At);
}
