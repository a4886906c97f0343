using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>Advice that was asked for, or a referral that was made, outside school (ST47).</summary>
public sealed class OutsideContact : AppendOnlyPart
{
    public const int WhoMaxLength = 200;
    public const int ReferenceMaxLength = 100;

    internal OutsideContact(Guid id, Concern concern, OutsideWords said, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        AskedFor = said.AskedFor;
        Body = said.Body;
        Who = said.Who;
        AskedOn = said.AskedOn;
        TheirReference = said.TheirReference;
        Words = said.Words;
        ById = actor.PersonId;
        At = at;
    }

    private OutsideContact()
    {
    }

    public Guid ConcernId { get; private set; }

    public AskedFor AskedFor { get; private set; }

    public OutsideBody Body { get; private set; }

    /// <summary>Whom exactly.</summary>
    public Sealed Who { get; private set; } = null!;

    public DateOnly AskedOn { get; private set; }

    public Sealed? TheirReference { get; private set; }

    public Sealed Words { get; private set; } = null!;

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

/// <summary>What came back, and whether it was followed.</summary>
public sealed class OutsideReply : AppendOnlyPart
{
    internal OutsideReply(Guid id, OutsideContact contact, ReplyWords said, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = contact.ConcernId;
        ContactId = contact.Id;
        RepliedOn = said.RepliedOn;
        Words = said.Words;
        IsFollowed = said.IsFollowed;
        WhyNot = said.WhyNot;
        ById = actor.PersonId;
        At = at;
    }

    private OutsideReply()
    {
    }

    public Guid ConcernId { get; private set; }

    public Guid ContactId { get; private set; }

    public DateOnly RepliedOn { get; private set; }

    public Sealed Words { get; private set; } = null!;

    public bool IsFollowed { get; private set; }

    /// <summary>Why it is not followed; there is always a reason.</summary>
    public Sealed? WhyNot { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

public enum AskedFor
{
    Advice = 1,
    Referral,
}

public enum OutsideBody
{
    AuthoritySafeguarding = 1,
    ChildrensServices,
    AdultServices,
    Police,
    SchoolImprovement,
    HumanResources,
    LegalAdviser,
    Helpline,
    SomebodyElse,
}

public sealed record OutsideWords(AskedFor AskedFor, OutsideBody Body, Sealed Who, DateOnly AskedOn, Sealed? TheirReference, Sealed Words);

public sealed record ReplyWords(DateOnly RepliedOn, Sealed Words, bool IsFollowed, Sealed? WhyNot);
