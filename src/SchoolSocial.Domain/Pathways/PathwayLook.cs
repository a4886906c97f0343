using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Domain.Pathways;

/// <summary>A pathway as the rule of a step sees it: what was done so far, on a concern about whom, and who asks when.</summary>
public sealed record PathwayLook(IReadOnlyList<PathwayStep> Steps, ConcernSubject Subject, Actor Actor, DateTime At)
{
    public DateTime RaisedAt { get; init; }

    public PathwayFacts Facts { get; init; } = new();

    public Capacity Capacity => Capacities.Of(Actor);

    public bool IsClosed => Last(PathwayStepKind.Closed, PathwayStepKind.Reopened)?.Kind == PathwayStepKind.Closed;

    public bool Has(params ReadOnlySpan<PathwayStepKind> kinds) => Last(kinds) is not null;

    /// <summary>The latest step of one of these kinds.</summary>
    public PathwayStep? Last(params ReadOnlySpan<PathwayStepKind> kinds)
    {
        for (var i = Steps.Count - 1; i >= 0; i--)
        {
            if (kinds.Contains(Steps[i].Kind)) return Steps[i];
        }

        return null;
    }

    /// <summary>The latest of one kind, where none of the others came after it: something asked and not answered yet.</summary>
    public PathwayStep? Waiting(PathwayStepKind asked, params ReadOnlySpan<PathwayStepKind> answers) =>
        Last(asked) is { } waiting && (Last(answers)?.Number ?? 0) < waiting.Number ? waiting : null;
}
