namespace SchoolSocial.Domain.Pathways;

public enum PathwayKind
{
    Nudes = 1,
    Adults,
}

/// <summary>Each path has its hundred of numbers, so that a step says by its number where it belongs. The first few belong to all.</summary>
public enum PathwayStepKind
{
    Started = 1,
    Closed,
    Reopened,

    TriggersNone = 101,
    TriggersFound,
    Situation,
    SituationWithAdult,
    Referred,
    RiskAnswered,
    RiskFound,
    NotReferredProposed,
    NotReferredAgreed,
    NotReferredDeclined,
    ViewingAsked,
    ViewingAgreed,
    ViewingDeclined,
    Viewed,
    DeletionNoted,
    ReportRemoveAnswered,
    ParentsAnswered,
    SupportAnswered,
    EducationAnswered,
    ReasonsAnswered,
}

public static class PathwayKinds
{
    public static IReadOnlyList<PathwayKind> All { get; } = Enum.GetValues<PathwayKind>();

    public static string Words(this PathwayKind kind) => kind switch
    {
        PathwayKind.Nudes => "Nudes and semi-nudes",
        PathwayKind.Adults => "An adult at school",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>All that an alert says of it.</summary>
    public static char Letter(this PathwayKind kind) => kind switch
    {
        PathwayKind.Nudes => 'N',
        PathwayKind.Adults => 'A',
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
