using System.Linq.Expressions;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People;

/// <summary>
/// A person holds a role at a school from one date to another (both included, local). Never changed into another: it is
/// ended and a new one made, so that "who was DSL on 14 May?" keeps its answer.
/// </summary>
public sealed class Appointment : Root
{
    private Appointment(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid PersonId { get; private set; }

    public Role Role { get; private set; }

    public DateOnly FromOn { get; private set; }

    public DateOnly? ToOn { get; private set; }

    public Guid AppointedById { get; private set; }

    /// <summary>The second person; null too where none was needed.</summary>
    public Guid? ConfirmedById { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>A sensitive appointment waits for a second person.</summary>
    public bool IsConfirmed { get; private set; }

    /// <summary>Taken back before it took effect: by whoever made it, or by the second person who would not confirm it.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    public Guid? WithdrawnById { get; private set; }

    public override string? Reference => Role.Title();

    public static Appointment Make(Guid schoolId, Guid personId, Role role, DateOnly fromOn, DateOnly? toOn, Actor actor, DateTime at, Guid? id = null)
    {
        var appointment = new Appointment(id ?? Guid.CreateVersion7(), schoolId)
        {
            PersonId = personId,
            Role = role,
            FromOn = fromOn,
            ToOn = toOn,
            AppointedById = actor.PersonId,
            IsConfirmed = !role.IsSensitive(),
        };
        appointment.Record("appointment.made", actor, at);
        return appointment;
    }

    /// <summary>The first people of a new school are appointed by the one-time set-up code, which stands in for the second person.</summary>
    public static Appointment MakeAtSetup(Guid schoolId, Guid personId, Role role, DateOnly fromOn, Actor actor, DateTime at)
    {
        var appointment = Make(schoolId, personId, role, fromOn, null, actor, at);
        appointment.Confirmed("appointment.confirmed-at-setup", actor, at);
        return appointment;
    }

    public bool IsWaiting => !IsConfirmed && WithdrawnAt is null;

    /// <summary>Two people: neither the one who appointed nor the one appointed may confirm.</summary>
    public Decision CanConfirm(Actor actor)
    {
        if (WithdrawnAt is not null) return Decision.Refused("This appointment was withdrawn. Make a new one if it is wanted after all.");
        if (IsConfirmed) return Decision.Refused("This appointment is already confirmed.");
        if (actor.PersonId == AppointedById) return Decision.Refused("Someone other than the person who made this appointment must confirm it.");
        if (actor.PersonId == PersonId) return Decision.Refused("You cannot confirm your own appointment. Ask another senior leader or the chair of governors.");
        return Decision.Allowed;
    }

    public void Confirm(Actor actor, DateTime at)
    {
        CanConfirm(actor).Demand();
        Confirmed("appointment.confirmed", actor, at);
    }

    /// <summary>What was in force is ended, not withdrawn: it happened.</summary>
    public Decision CanWithdraw(DateOnly today)
    {
        if (WithdrawnAt is not null) return Decision.Refused("This appointment has already been withdrawn.");
        return IsConfirmed && FromOn <= today
            ? Decision.Refused("This appointment is in force. End it instead, so that the record of it stays.")
            : Decision.Allowed;
    }

    public void Withdraw(Actor actor, DateOnly today, DateTime at)
    {
        CanWithdraw(today).Demand();
        WithdrawnAt = at;
        WithdrawnById = actor.PersonId;
        Record("appointment.withdrawn", actor, at);
    }

    public Decision CanEnd(DateOnly on)
    {
        if (WithdrawnAt is not null) return Decision.Refused("This appointment was withdrawn before it took effect.");
        if (ToOn is { } ended && ended <= on) return Decision.Refused("This appointment has already ended.");
        return on < FromOn ? Decision.Refused("An appointment cannot end before it starts.") : Decision.Allowed;
    }

    /// <summary>The last day the role is held.</summary>
    public void End(DateOnly on, Actor actor, DateTime at)
    {
        CanEnd(on).Demand();
        ToOn = on;
        Record("appointment.ended", actor, at);
    }

    public bool IsInForce(DateOnly on) => IsConfirmed && WithdrawnAt is null && Covers(on);

    /// <summary>The dates alone: also true of one that still waits for its second person.</summary>
    public bool Covers(DateOnly on) => FromOn <= on && (ToOn is null || ToOn >= on);

    /// <summary>The same as <see cref="IsInForce"/>, for queries.</summary>
    public static Expression<Func<Appointment, bool>> InForceOn(DateOnly on) =>
        appointment => appointment.IsConfirmed && appointment.WithdrawnAt == null
            && appointment.FromOn <= on && (appointment.ToOn == null || appointment.ToOn >= on);

    /// <summary>Held on that day, still to begin, or still waiting for its second person: whoever has one belongs to the school or is about to.</summary>
    public static Expression<Func<Appointment, bool>> HeldOrToComeOn(DateOnly on) =>
        appointment => appointment.WithdrawnAt == null && (appointment.ToOn == null || appointment.ToOn >= on);

    private void Confirmed(string action, Actor actor, DateTime at)
    {
        IsConfirmed = true;
        ConfirmedById = actor.PersonId;
        ConfirmedAt = at;
        Record(action, actor, at);
    }
}

/// <summary>Somebody who holds a role on the day in question.</summary>
public sealed record RoleHolder(Guid PersonId, Role Role);
