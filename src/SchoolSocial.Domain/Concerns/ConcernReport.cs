using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>What a reporter says at the front door, its words already sealed.</summary>
public sealed record ConcernReport(
    ConcernKind Kind,
    AtRisk AtRisk,
    Channel ReachedUsBy,
    DateOnly HappenedOn,
    Sealed Account,
    Sealed? ChildsWords,
    Sealed? Wishes,
    Sealed? Place,
    IReadOnlyList<NamedPerson> People)
{
    public Sealed? SinceWhen { get; init; }

    /// <summary>The few answers of the card that was picked.</summary>
    public IReadOnlyList<ConcernTag> Tags { get; init; } = [];
}

/// <summary>Somebody named on a concern: from the roll, from the staff, or in words where the product does not know them.</summary>
public sealed record NamedPerson(
    PartPlayed Part, Guid? PupilId = null, Guid? PersonId = null, Sealed? Words = null, Guid? GuardianId = null, bool IsAdultAtRisk = false)
{
    /// <summary>The id of the link, where the page has made one: the same form sent twice adds one.</summary>
    public Guid? Id { get; init; }

    public PersonKind? Kind { get; init; }

    public Sealed? Relation { get; init; }

    public PersonMatch Who => new(PupilId, PersonId, GuardianId);
}

/// <summary>What happened, as the cards of the front door say it.</summary>
public enum ConcernKind
{
    PupilFollowedOrCommented = 1,
    MessageOrRequest,
    ParentOrPublicPost,
    BullyingAmongPupils,
    StaffConduct,
    AccountContent,
    Impersonation,
    UnderageAccount,
    ContentReachedOnPremises,
    DeviceMisuse,
    EventPicture,
    SomethingElse,
}

/// <summary>Whom it is about, which decides the line it takes.</summary>
public enum ConcernSubject
{
    PupilParentOrPublic = 1,
    Staff,
    Governor,
    CentralStaff,
    Headteacher,
    Chair,
}

public enum ConcernStatus
{
    Raised = 1,
    Acknowledged,
    Closed,
}

/// <summary>The answer to "is anyone at immediate risk?". Not sure is treated as yes.</summary>
public enum AtRisk
{
    No = 1,
    NotSure,
    Yes,
}

/// <summary>How it reached us (JW53).</summary>
public enum Channel
{
    SawIt = 1,
    PupilTold,
    PupilNote,
    ParentTold,
    StaffTold,
    Message,
    Other,
}

/// <summary>The part one person plays in one concern; totals count parts, so that nobody is counted as what they were not.</summary>
public enum PartPlayed
{
    Target = 1,
    Alleged,
    Witness,
    PassedItOn,
    Parent,
    StaffInvolved,
}
