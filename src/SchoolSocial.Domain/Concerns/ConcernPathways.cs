using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>That a fixed path has been begun on a concern. What it asks and what was answered is kept by the path; the concern stays open until it has ended.</summary>
public sealed partial class Concern
{
    private readonly List<ConcernPathway> pathways = [];

    public IReadOnlyList<ConcernPathway> Pathways => pathways;

    public void BeginPathway(Guid pathwayId, string code, Actor actor, DateTime at)
    {
        CanWorkOn(actor).Demand();
        pathways.Add(new ConcernPathway(this, pathwayId, code, at));
        Moved("concern.pathway-begun", actor, at);
    }

    public void EndPathway(Guid pathwayId, Actor actor, DateTime at)
    {
        PathwayOf(pathwayId).End(at);
        Moved("concern.pathway-ended", actor, at);
    }

    public void ReopenPathway(Guid pathwayId, Actor actor, DateTime at)
    {
        CanWorkOn(actor).Demand();
        PathwayOf(pathwayId).End(null);
        Moved("concern.pathway-reopened", actor, at);
    }

    private ConcernPathway PathwayOf(Guid pathwayId) => pathways.Single(pathway => pathway.PathwayId == pathwayId);
}

/// <summary>A path on a concern: its code, and whether it has ended. What kind it is stands in the path alone.</summary>
public sealed class ConcernPathway : Part
{
    internal ConcernPathway(Concern concern, Guid pathwayId, string code, DateTime at)
    {
        ConcernId = concern.Id;
        PathwayId = pathwayId;
        Code = code;
        SinceAt = at;
    }

    private ConcernPathway()
    {
    }

    public Guid ConcernId { get; private set; }

    public Guid PathwayId { get; private set; }

    public string Code { get; private set; } = "";

    public DateTime SinceAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public override Guid RootId => ConcernId;

    internal void End(DateTime? at) => EndedAt = at;
}
