namespace SchoolSocial.Domain.Common;

/// <summary>A record that may not be disposed of while a dispute, an inquiry or a request is open, whatever its retention date says.</summary>
public sealed class LegalHold : Root
{
    public const int RecordKindMaxLength = 60;

    private LegalHold(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    /// <summary>The id of the root that is held.</summary>
    public Guid HeldId { get; private set; }

    public string HeldKind { get; private set; } = "";

    public Sealed Reason { get; private set; } = null!;

    public Guid PlacedById { get; private set; }

    public DateTime PlacedAt { get; private set; }

    public DateTime? LiftedAt { get; private set; }

    public static LegalHold Place(Guid id, Root held, Sealed reason, Actor actor, DateTime at)
    {
        var hold = new LegalHold(id, held.SchoolId)
        {
            HeldId = held.Id,
            HeldKind = held.GetType().Name,
            Reason = reason,
            PlacedById = actor.PersonId,
            PlacedAt = at,
        };
        hold.Record("hold.placed", actor, at, reason);
        return hold;
    }

    public Decision CanLift => LiftedAt is null ? Decision.Allowed : Decision.Refused("This hold has already been lifted.");

    public void Lift(Sealed reason, Actor actor, DateTime at)
    {
        CanLift.Demand();
        LiftedAt = at;
        Record("hold.lifted", actor, at, reason);
    }
}
