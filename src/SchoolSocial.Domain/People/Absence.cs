using System.Linq.Expressions;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People;

/// <summary>
/// Somebody is away from one day to another (both included). Nothing is taken from them: what would go to them goes to the next
/// in line meanwhile. Why they are away is nobody's business here.
/// </summary>
public sealed class Absence : Root
{
    public const int LongestDays = 366;

    private Absence(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid PersonId { get; private set; }

    public DateOnly FromOn { get; private set; }

    public DateOnly ToOn { get; private set; }

    public Guid NotedById { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public static Absence Note(Guid id, Guid schoolId, Guid personId, DateOnly fromOn, DateOnly toOn, Actor actor, DateTime at)
    {
        CanNote(fromOn, toOn).Demand();
        var absence = new Absence(id, schoolId) { PersonId = personId, FromOn = fromOn, ToOn = toOn, NotedById = actor.PersonId };
        absence.Record("absence.noted", actor, at);
        return absence;
    }

    public static Decision CanNote(DateOnly fromOn, DateOnly toOn)
    {
        if (toOn < fromOn) return Decision.Refused("The last day away must not be before the first.");
        return toOn.DayNumber - fromOn.DayNumber > LongestDays
            ? Decision.Refused("An absence is noted for a year at most. Note it again then, or end the appointment.")
            : Decision.Allowed;
    }

    public bool Covers(DateOnly on) => EndedAt is null && FromOn <= on && ToOn >= on;

    /// <summary>The same as <see cref="Covers"/>, for queries.</summary>
    public static Expression<Func<Absence, bool>> CoversDay(DateOnly on) =>
        absence => absence.EndedAt == null && absence.FromOn <= on && absence.ToOn >= on;

    public Decision CanEnd => EndedAt is null ? Decision.Allowed : Decision.Refused("This absence has already ended.");

    /// <summary>Back before the time.</summary>
    public void End(Actor actor, DateTime at)
    {
        CanEnd.Demand();
        EndedAt = at;
        Record("absence.ended", actor, at);
    }
}
