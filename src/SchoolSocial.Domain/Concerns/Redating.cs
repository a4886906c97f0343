using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>The day a concern was said to have happened on before that was put right, and why it was. The old day stays.</summary>
public sealed class Redating : AppendOnlyPart
{
    internal Redating(Guid id, Concern concern, DateOnly was, DateOnly now, Sealed reason, Actor actor, DateTime at)
        : base(id)
    {
        ConcernId = concern.Id;
        Was = was;
        Now = now;
        Reason = reason;
        ById = actor.PersonId;
        At = at;
    }

    private Redating()
    {
    }

    public Guid ConcernId { get; private set; }

    public DateOnly Was { get; private set; }

    public DateOnly Now { get; private set; }

    public Sealed Reason { get; private set; } = null!;

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => ConcernId;
}
