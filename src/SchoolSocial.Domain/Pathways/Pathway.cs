using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Domain.Pathways;

/// <summary>
/// A fixed path that law or policy lays down for some concerns: one for a concern and a kind. It is nothing but the steps that were taken, in
/// order; what may come next is read from them by the table of its kind. Who sees the concern sees it, and nobody else.
/// </summary>
public sealed class Pathway : Root
{
    private readonly List<PathwayStep> steps = [];

    private Pathway(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public override string Reference => Code;

    public string Code { get; private set; } = "";

    public PathwayKind Kind { get; private set; }

    public Guid ConcernId { get; private set; }

    public Guid StartedById { get; private set; }

    public DateTime StartedAt { get; private set; }

    /// <summary>Oldest first; the first is that it was started.</summary>
    public IReadOnlyList<PathwayStep> Steps => [.. steps.OrderBy(step => step.Number)];

    /// <summary>What stands beside the steps, as it was read with them; nothing of it is kept here.</summary>
    public PathwayFacts Beside { get; private set; } = new();

    public bool IsOpen => !new PathwayLook(Steps, default, null!, default).IsClosed;

    private PathwayTable Table => PathwayTable.Of(Kind);

    public static Decision CanStart(PathwayKind kind, Concern concern, Actor actor) =>
        concern.CanWorkOn(actor) is { IsAllowed: false } refused ? refused : PathwayTable.Of(kind).MayStart(concern, actor);

    public static Pathway Start(Guid id, PathwayKind kind, Concern concern, Actor actor, DateTime at)
    {
        CanStart(kind, concern, actor).Demand();
        var pathway = new Pathway(id, concern.SchoolId)
        {
            Code = Common.Reference.New('W'),
            Kind = kind,
            ConcernId = concern.Id,
            StartedById = actor.PersonId,
            StartedAt = at,
        };
        pathway.Append(Guid.CreateVersion7(), new StepSaid(PathwayStepKind.Started), actor, at);
        pathway.Record("pathway.started", actor, at);
        concern.BeginPathway(id, pathway.Code, actor, at);
        return pathway;
    }

    public Pathway Knowing(PathwayFacts facts)
    {
        Beside = facts;
        return this;
    }

    /// <summary>Reading it is a fact as well.</summary>
    public void Opened(Actor viewer, DateTime at) => Record("pathway.opened", viewer, at);

    /// <summary>May this step be taken now, by this person? The words say why not and what comes first.</summary>
    public Decision CanTake(PathwayStepKind step, Concern concern, Actor actor, DateTime at) =>
        concern.CanWorkOn(actor) is { IsAllowed: false } refused ? refused : Table.May(step, LookOf(concern, actor, at));

    /// <summary>The same with what is said: some steps depend on it, for example on who else was there.</summary>
    public Decision CanTake(StepSaid said, Concern concern, Actor actor, DateTime at) =>
        CanTake(said.Kind, concern, actor, at) is { IsAllowed: false } refused ? refused : Table.Accepts(said, LookOf(concern, actor, at));

    public PathwayStep Take(Guid id, StepSaid said, Concern concern, Actor actor, DateTime at)
    {
        CanTake(said, concern, actor, at).Demand();
        var step = Append(id, said, actor, at);
        Record(said.Kind switch { PathwayStepKind.Closed => "pathway.closed", PathwayStepKind.Reopened => "pathway.reopened", _ => "pathway.step-taken" }, actor, at, said.Reason);
        if (said.Kind == PathwayStepKind.Closed) concern.EndPathway(Id, actor, at);
        if (said.Kind == PathwayStepKind.Reopened) concern.ReopenPathway(Id, actor, at);
        return step;
    }

    public PathwayLook LookOf(Concern concern, Actor actor, DateTime at) => new(Steps, concern.Subject, actor, at) { RaisedAt = concern.RaisedAt, Facts = Beside };

    private PathwayStep Append(Guid id, StepSaid said, Actor actor, DateTime at)
    {
        var step = new PathwayStep(id, this, steps.Count + 1, said, actor, at);
        steps.Add(step);
        return step;
    }
}
