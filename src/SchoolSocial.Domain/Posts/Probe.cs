using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Posts;

/// <summary>
/// Somebody checked one child after another and posted none of it: by trial it can be learnt who must not be shown. It is noted for the
/// safeguarding lead and the head; the person meets nothing unusual.
/// </summary>
public sealed class Probe : Root
{
    /// <summary>So many children, each alone in a picture that was never posted, within so many days.</summary>
    public const int Children = 5;
    public const int Days = 7;

    private Probe(Guid schoolId)
        : base(schoolId)
    {
    }

    public Guid PersonId { get; private set; }

    public int Count { get; private set; }

    public DateTime NotedAt { get; private set; }

    public DateTime? SeenAt { get; private set; }

    public Guid? SeenById { get; private set; }

    public static bool IsOne(int singleChildren) => singleChildren >= Children;

    public static Probe Note(Guid schoolId, Guid personId, int count, DateTime at)
    {
        var probe = new Probe(schoolId) { PersonId = personId, Count = count, NotedAt = at };
        probe.Record("probing.noted", Actor.Product(schoolId), at);
        return probe;
    }

    public void See(Actor actor, DateTime at)
    {
        if (SeenAt is not null) return;
        SeenAt = at;
        SeenById = actor.PersonId;
        Record("probing.seen", actor, at);
    }
}
