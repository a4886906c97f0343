using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Consents;

/// <summary>
/// A child who must not be shown, whatever anybody has agreed to: adoption, care, abuse, a witness. The reason is read by the
/// safeguarding lead and the headteacher alone; everybody else meets an ordinary no.
/// </summary>
public sealed class Protection : Root
{
    public const int ReasonMaxLength = 4_000;

    private Protection(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid PupilId { get; private set; }

    public Sealed Reason { get; private set; } = null!;

    public DateOnly? ReviewOn { get; private set; }

    public Guid PlacedById { get; private set; }

    public DateTime PlacedAt { get; private set; }

    public Sealed? LiftingReason { get; private set; }

    public Guid? LiftedById { get; private set; }

    public DateTime? LiftedAt { get; private set; }

    public bool Stands => LiftedAt is null;

    public static Protection Place(Guid id, Guid schoolId, Guid pupilId, Sealed reason, DateOnly? reviewOn, Actor actor, DateTime at)
    {
        var protection = new Protection(id, schoolId)
        {
            PupilId = pupilId,
            Reason = reason,
            ReviewOn = reviewOn,
            PlacedById = actor.PersonId,
            PlacedAt = at,
        };
        protection.Record("protection.placed", actor, at, reason);
        return protection;
    }

    public Decision CanLift => Stands ? Decision.Allowed : Decision.Refused("This mark has already been lifted.");

    public void Lift(Sealed reason, Actor actor, DateTime at)
    {
        CanLift.Demand();
        LiftingReason = reason;
        LiftedById = actor.PersonId;
        LiftedAt = at;
        Record("protection.lifted", actor, at, reason);
    }

    public void Opened(Actor viewer, DateTime at) => Record("protection.opened", viewer, at);
}
