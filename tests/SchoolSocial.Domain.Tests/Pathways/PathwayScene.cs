using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Domain.Tests.Pathways;

/// <summary>A concern with a pathway on it, and those who act.</summary>
internal sealed class PathwayScene
{
    public static readonly Guid SchoolId = Guid.CreateVersion7();
    public static readonly DateTime At = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);
    public static readonly Sealed Words = new("1:sealed");
    public static readonly Actor Lead = Person(Role.Dsl);
    public static readonly Actor Deputy = Person(Role.DeputyDsl);
    public static readonly Actor Head = Person(Role.Headteacher);
    public static readonly Actor HeadAndLead = Person(Role.Headteacher, Role.Dsl);
    public static readonly Actor Chair = Person(Role.Chair);
    public static readonly Actor Teacher = Person(Role.Teacher);

    private PathwayScene(PathwayKind kind, Actor starter, Role? about)
    {
        Concern = ConcernAbout(about);
        Pathway = Pathway.Start(Guid.CreateVersion7(), kind, Concern, starter, At);
    }

    public Concern Concern { get; }

    public Pathway Pathway { get; }

    public static PathwayScene Nudes(Actor? starter = null) => new(PathwayKind.Nudes, starter ?? Lead, about: null);

    public static PathwayScene Adults(Role about) => new(PathwayKind.Adults, Head, about);

    /// <summary>About nobody of the school, or about somebody who holds this role.</summary>
    public static Concern ConcernAbout(Role? about)
    {
        RoleHolder[] holders = [.. ((Actor[])[Lead, Head, Deputy, Chair, Teacher]).SelectMany(person => person.Roles.Select(role => new RoleHolder(person.PersonId, role)))];
        var report = new ConcernReport(ConcernKind.SomethingElse, AtRisk.No, Channel.SawIt, new DateOnly(2026, 11, 20), Words, null, null, null, []);
        NamedAdult[] adults = about is { } role ? [new NamedAdult(Guid.CreateVersion7(), Employer.School, new HashSet<Role> { role })] : [];
        return Concern.Raise(Guid.CreateVersion7(), report, Routing.For(adults, holders), At.AddHours(24), Teacher, At);
    }

    public PathwayLook Look(Actor actor) => Pathway.LookOf(Concern, actor, At);

    public static Actor Person(params Role[] roles) => new(Guid.CreateVersion7(), SchoolId, roles[0].ToString(), new HashSet<Role>(roles));

    public Decision May(PathwayStepKind step, Actor actor, DateTime? at = null) => Pathway.CanTake(step, Concern, actor, at ?? At);

    public PathwayScene Take(Actor actor, params PathwayStepKind[] steps)
    {
        foreach (var step in steps) Take(new StepSaid(step, Words, Words, At, Teacher.PersonId), actor);
        return this;
    }

    public PathwayStep Take(StepSaid said, Actor actor, DateTime? at = null) => Pathway.Take(Guid.CreateVersion7(), said, Concern, actor, at ?? At);
}
