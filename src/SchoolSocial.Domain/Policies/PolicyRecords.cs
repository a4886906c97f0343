using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Policies;

/// <summary>The policy was gone through, whether or not it changed: apart from the signatures (WD02).</summary>
public sealed class PolicyReview : AppendOnlyPart
{
    public const int OutcomeMaxLength = 500;

    internal PolicyReview(Policy policy, DateOnly on, string outcome, Actor actor, DateTime at)
    {
        PolicyId = policy.Id;
        On = on;
        Outcome = outcome;
        ById = actor.PersonId;
        At = at;
    }

    private PolicyReview()
    {
    }

    public Guid PolicyId { get; private set; }

    public DateOnly On { get; private set; }

    public string Outcome { get; private set; } = "";

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PolicyId;
}

public enum TriggerKind
{
    /// <summary>The body the policy was adopted from has updated its model.</summary>
    UpstreamUpdate = 1,

    /// <summary>A technology the policy does not know has come up.</summary>
    NewTechnology,
}

/// <summary>Something that brings the review forward, kept as a log (JW03, JW13).</summary>
public sealed class ReviewTrigger : AppendOnlyPart
{
    public const int WordsMaxLength = 300;

    internal ReviewTrigger(Policy policy, TriggerKind kind, string words, DateOnly on, Actor actor, DateTime at)
    {
        PolicyId = policy.Id;
        Kind = kind;
        Words = words;
        On = on;
        ById = actor.PersonId;
        At = at;
    }

    private ReviewTrigger()
    {
    }

    public Guid PolicyId { get; private set; }

    public TriggerKind Kind { get; private set; }

    public string Words { get; private set; } = "";

    public DateOnly On { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PolicyId;
}

/// <summary>Another school holds this policy as its own (JW01).</summary>
public sealed class PolicyAdoption : Part
{
    internal PolicyAdoption(Policy policy, Guid schoolId, Actor actor, DateTime at)
    {
        PolicyId = policy.Id;
        AdoptedBySchoolId = schoolId;
        ById = actor.PersonId;
        At = at;
    }

    private PolicyAdoption()
    {
    }

    public Guid PolicyId { get; private set; }

    public Guid AdoptedBySchoolId { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public Guid? EndedById { get; private set; }

    public string? EndReason { get; private set; }

    public override Guid RootId => PolicyId;

    internal void End(string reason, Actor actor, DateTime at) => (EndReason, EndedById, EndedAt) = (reason, actor.PersonId, at);
}

/// <summary>Somebody the policy names for a signature, with a position or none.</summary>
public sealed class NamedSignatory : Part
{
    internal NamedSignatory(Policy policy, int place, string? position, Guid? personId)
    {
        PolicyId = policy.Id;
        Place = place;
        Position = position;
        PersonId = personId;
    }

    private NamedSignatory()
    {
    }

    public Guid PolicyId { get; private set; }

    public int Place { get; private set; }

    public string? Position { get; private set; }

    public Guid? PersonId { get; private set; }

    public override Guid RootId => PolicyId;
}

public enum LinkOwner
{
    School = 1,
    LocalAuthority,
    Trust,
    National,
    Union,
}

/// <summary>A policy or document that this one reads with (WD82, ST12, JW36), or something to weigh beside it (JW32).</summary>
public sealed class PolicyLink : Part
{
    public const int TitleMaxLength = 160;
    public const int AddressMaxLength = 300;

    internal PolicyLink(Policy policy, LinkDetails details, Actor actor, DateTime at)
    {
        PolicyId = policy.Id;
        TargetId = details.TargetId;
        Title = details.Title;
        Owner = details.Owner;
        Address = details.Address;
        LastCheckedOn = details.LastCheckedOn;
        ById = actor.PersonId;
        At = at;
    }

    private PolicyLink()
    {
    }

    public Guid PolicyId { get; private set; }

    /// <summary>A policy of this school; null where it has none by that name, or the document is another body's.</summary>
    public Guid? TargetId { get; private set; }

    public string Title { get; private set; } = "";

    public LinkOwner Owner { get; private set; }

    public string? Address { get; private set; }

    public DateOnly? LastCheckedOn { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PolicyId;

    internal void Checked(DateOnly on) => LastCheckedOn = on;
}

public sealed record LinkDetails(Guid? TargetId, string Title, LinkOwner Owner, string? Address, DateOnly? LastCheckedOn);
