using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>Something this concern has to do with. Who may not see that other thing is not told of it here either.</summary>
public sealed class ConcernLink : AppendOnlyPart
{
    internal ConcernLink(Guid id, Concern concern, LinkKind kind, Guid targetId, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        Kind = kind;
        TargetId = targetId;
        ById = actor.PersonId;
        At = at;
    }

    private ConcernLink()
    {
    }

    public Guid ConcernId { get; private set; }

    public LinkKind Kind { get; private set; }

    public Guid TargetId { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}

public enum LinkKind
{
    /// <summary>Another concern of the same series (WD76).</summary>
    Concern = 1,
    Class,

    /// <summary>One of the school's accounts. It makes a new password due there, and does not say why.</summary>
    Account,

    /// <summary>A post that was checked here.</summary>
    Post,

    /// <summary>An event with a rule for photographs (WB21).</summary>
    Event,
}
