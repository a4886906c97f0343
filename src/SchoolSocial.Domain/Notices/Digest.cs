using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Notices;

/// <summary>
/// That one person's weekly letter was made: one row a person, school and week, in the save that writes the letter, so that no second node
/// and no second start makes it again.
/// </summary>
public sealed class Digest : Entity
{
    private Digest()
    {
    }

    public Guid SchoolId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>The Monday of its week.</summary>
    public DateOnly Week { get; private set; }

    public DateTime MadeAt { get; private set; }

    /// <summary>How many things waited; with none, or where no letter is wanted, none was written.</summary>
    public int Waiting { get; private set; }

    public static Digest Make(Guid schoolId, Guid personId, DateOnly week, int waiting, DateTime at) =>
        new() { SchoolId = schoolId, PersonId = personId, Week = week, Waiting = waiting, MadeAt = at };
}
