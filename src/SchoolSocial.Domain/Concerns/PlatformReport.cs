using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>Something was reported to the platform it is on.</summary>
public sealed class PlatformReport : AppendOnlyPart
{
    public const int PlatformMaxLength = 60;
    public const int AddressMaxLength = 1_000;
    public const int ReferenceMaxLength = 100;

    internal PlatformReport(Guid id, Concern concern, PlatformWords said, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        Platform = said.Platform;
        Address = said.Address;
        TheirReference = said.TheirReference;
        ById = actor.PersonId;
        At = at;
    }

    private PlatformReport()
    {
    }

    public Guid ConcernId { get; private set; }

    public string Platform { get; private set; } = "";

    /// <summary>What was reported and where it is.</summary>
    public Sealed Address { get; private set; } = null!;

    public Sealed? TheirReference { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

/// <summary>How a report moved on at the platform (WH18). The last one is how it stands.</summary>
public sealed class PlatformReportStep : AppendOnlyPart
{
    internal PlatformReportStep(Guid id, PlatformReport report, int number, PlatformState state, DateOnly on, Sealed? words, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = report.ConcernId;
        ReportId = report.Id;
        Number = number;
        State = state;
        On = on;
        Words = words;
        ById = actor.PersonId;
        At = at;
    }

    private PlatformReportStep()
    {
    }

    public Guid ConcernId { get; private set; }

    public Guid ReportId { get; private set; }

    /// <summary>1, 2, 3 of its report: two steps may bear the same moment.</summary>
    public int Number { get; private set; }

    public PlatformState State { get; private set; }

    public DateOnly On { get; private set; }

    public Sealed? Words { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

public enum PlatformState
{
    Sent = 1,
    UnderReview,
    Removed,
    Refused,
    Appealed,
}

public static class PlatformStates
{
    /// <summary>What may come next. What was removed may be put back up, and is then reported anew.</summary>
    public static IReadOnlyList<PlatformState> Next(this PlatformState state) => state switch
    {
        PlatformState.Sent => [PlatformState.UnderReview, PlatformState.Removed, PlatformState.Refused],
        PlatformState.UnderReview => [PlatformState.Removed, PlatformState.Refused],
        PlatformState.Refused => [PlatformState.Appealed],
        PlatformState.Appealed => [PlatformState.UnderReview, PlatformState.Removed, PlatformState.Refused],
        _ => [],
    };
}

public sealed record PlatformWords(string Platform, Sealed Address, Sealed? TheirReference, DateOnly SentOn);
