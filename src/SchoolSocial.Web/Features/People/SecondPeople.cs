using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

/// <summary>
/// Who may be the second person for an appointment. Not by a role that came from whoever put it forward: they could otherwise appoint their own
/// second person, or somebody who does.
/// </summary>
public sealed class SecondPeople(IReadOnlyCollection<Appointment> weighty, DateOnly today)
{
    private static readonly List<Role> Confirming = [.. Roles.All.Where(role => RolePermissions.Of(role).Contains(Can.ConfirmAppointments))];
    private static readonly List<Role> Weighty = [.. Roles.All.Where(role => RolePermissions.Of(role).Contains(Can.ManageAppointments)).Union(Confirming)];

    /// <summary>Every appointment by which people ever appointed or confirmed: one that has ended still says where the next came from.</summary>
    public static async Task<SecondPeople> ReadAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel) => new(
        await db.AppointmentsAt(viewer).AsNoTracking().Where(each => each.IsConfirmed && each.WithdrawnAt == null && Weighty.Contains(each.Role)).ToListAsync(cancel), today);

    public Decision CanConfirm(Appointment appointment, Actor actor)
    {
        var own = appointment.CanConfirm(actor);
        return own.IsAllowed && !Speaks(actor.PersonId, HandOf(appointment.AppointedById))
            ? Decision.Refused("The role by which you would confirm this came from the same person who put it forward. Ask somebody who was appointed by others.")
            : own;
    }

    /// <summary>All who may confirm it today.</summary>
    public IReadOnlyCollection<Guid> For(Appointment appointment)
    {
        var hand = HandOf(appointment.AppointedById);
        return [.. weighty.Select(each => each.PersonId).Distinct().Where(person => person != appointment.PersonId && person != appointment.AppointedById && Speaks(person, hand))];
    }

    private bool Speaks(Guid person, HashSet<Guid> hand) =>
        weighty.Any(each => each.PersonId == person && each.IsInForce(today) && Confirming.Contains(each.Role) && !IsFrom(hand, each));

    /// <summary>Whoever put it forward, and all who have what they have from them alone, or from others who do.</summary>
    private HashSet<Guid> HandOf(Guid maker)
    {
        var hand = new HashSet<Guid> { maker };
        var others = weighty.ToLookup(each => each.PersonId);
        while (others.Where(theirs => !hand.Contains(theirs.Key) && theirs.All(each => IsFrom(hand, each))).Select(theirs => theirs.Key).ToList() is { Count: > 0 } more)
        {
            hand.UnionWith(more);
        }

        return hand;
    }

    private static bool IsFrom(HashSet<Guid> hand, Appointment appointment) => appointment.ConfirmedById is null && hand.Contains(appointment.AppointedById);
}
