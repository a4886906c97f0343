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
}

/// <summary>What the record said before it was put right, and why it was. The old value stays.</summary>
public sealed class Correction : AppendOnlyPart
{
    public const int ValueMaxLength = 40;

    private Correction(Guid id)
        : base(id)
    {
    }

    private Correction()
    {
    }

    public Guid ConcernId { get; private set; }

    public CorrectedField Field { get; private set; }

    public string Was { get; private set; } = "";

    public string Now { get; private set; } = "";

    public Sealed Reason { get; private set; } = null!;

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;

    internal static Correction OfDate(Guid id, Concern concern, DateOnly was, DateOnly now, Sealed reason, Actor actor, DateTime at) =>
        Of(id, concern, CorrectedField.HappenedOn, was.ToString("O"), now.ToString("O"), reason, actor, at);

    internal static Correction OfKind(Guid id, Concern concern, ConcernKind was, ConcernKind now, Sealed reason, Actor actor, DateTime at) =>
        Of(id, concern, CorrectedField.Kind, was.ToString(), now.ToString(), reason, actor, at);

    private static Correction Of(Guid id, Concern concern, CorrectedField field, string was, string now, Sealed reason, Actor actor, DateTime at) => new(id)
    {
        ConcernId = concern.Id,
        Field = field,
        Was = was,
        Now = now,
        Reason = reason,
        ById = actor.PersonId,
        At = at,
    };
}

public enum CorrectedField
{
    HappenedOn = 1,
    Kind,
}
