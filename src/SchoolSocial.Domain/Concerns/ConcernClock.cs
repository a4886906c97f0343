using System.Linq.Expressions;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Concerns;

/// <summary>The clock of a concern that nobody has taken in hand. It never pauses; missed, the concern climbs its line.</summary>
public sealed partial class Concern
{
    /// <summary>When it climbs next; null until its first clock was missed.</summary>
    public DateTime? ClimbAt { get; private set; }

    /// <summary>
    /// Nobody took it in hand in the time that the people told of it last had. An hour further off than any school may set was written by
    /// a clock that was wrong, and holds nothing up.
    /// </summary>
    public static Expression<Func<Concern, bool>> IsDueToClimb(DateTime now)
    {
        var furthest = now.AddHours(SchoolWays.GreatestAcknowledgeHours);
        return concern => concern.Status == ConcernStatus.Raised && ((concern.ClimbAt ?? concern.AcknowledgeBy) <= now || concern.ClimbAt > furthest);
    }

    /// <summary>
    /// Nobody acknowledged it in time: the next step of its line is told and has as long as the first had, counted from now, so that a
    /// clock that jumps, or a product that was off for days, does not run up the whole line at once. At the end of the line those who see
    /// it are told again, as often, until one of them takes it in hand.
    /// </summary>
    /// <param name="step">The next step; null at the end of the line.</param>
    /// <param name="next">When it climbs again.</param>
    /// <param name="actor">The product.</param>
    /// <param name="at">Now.</param>
    public void MissClock(ConcernStep? step, DateTime next, Actor actor, DateTime at)
    {
        if (Status != ConcernStatus.Raised) throw new InvalidOperationException("Somebody has taken it in hand.");
        ClimbAt = next;
        if (step is null) Record("concern.clock-missed", actor, at);
        else Climb(step, actor, at);
    }
}
