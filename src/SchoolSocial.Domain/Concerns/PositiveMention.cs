using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>Something good that was said about the school. It is kept beside the concerns and is never one of them (ST38).</summary>
public sealed class PositiveMention : Root
{
    public const int WordsMaxLength = 2_000;
    public const int PlaceMaxLength = 200;

    private PositiveMention(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Sealed Words { get; private set; } = null!;

    public Sealed? Place { get; private set; }

    public DateOnly SeenOn { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public static PositiveMention Keep(Guid id, Sealed words, Sealed? place, DateOnly seenOn, Actor actor, DateTime at)
    {
        var mention = new PositiveMention(id, actor.SchoolId) { Words = words, Place = place, SeenOn = seenOn, ById = actor.PersonId, At = at };
        mention.Record("mention.kept", actor, at);
        return mention;
    }
}
