using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Policies.Reviews;

/// <summary>A private address of the calendar of reviews, for one person's own calendar. Only a hash of its secret is kept; it ends when they make another.</summary>
public sealed class CalendarAddress : Root
{
    public const int HashLength = 64;

    private CalendarAddress(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid PersonId { get; private set; }

    public string KeyHash { get; private set; } = "";

    public DateTime MadeAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public override string Reference => "Calendar of reviews";

    public static CalendarAddress Make(string keyHash, Actor actor, DateTime at)
    {
        var address = new CalendarAddress(Guid.CreateVersion7(), actor.SchoolId) { PersonId = actor.PersonId, KeyHash = keyHash, MadeAt = at };
        address.Record("calendar.address-made", actor, at);
        return address;
    }

    public void End(Actor actor, DateTime at)
    {
        if (EndedAt is not null) return;
        EndedAt = at;
        Record("calendar.address-ended", actor, at);
    }
}
