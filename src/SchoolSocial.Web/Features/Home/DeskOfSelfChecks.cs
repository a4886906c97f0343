using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Web.Features.Home;

/// <summary>The yearly look at one's own privacy.</summary>
internal static class DeskOfSelfChecks
{
    /// <summary>Whoever is new has so long for the first look at their own privacy.</summary>
    private const int DaysToSettle = 30;

    private const int DaysAhead = 14;

    public static async Task<IEnumerable<Duty>> ReadAsync(SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel) =>
        await LookDueAsync(db, actor, today, cancel) is { } due && due <= today.AddDays(DaysAhead)
            ? [Duty.On("Look at your own privacy settings", SchoolTime.StartOf(due.AddDays(-DaysAhead)), due, today, "/my-declarations/privacy")]
            : [];

    /// <summary>A year after the last look; the first one a month after they began. Who governs is not bound to it (ST16), and those who only look in from outside have nothing to look at.</summary>
    private static async Task<DateOnly?> LookDueAsync(SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        if (!DeclarationRules.For(actor).IsBinding || actor.Roles.All(role => role.IsOutside())) return null;
        var last = await db.SelfChecks.Where(check => check.PersonId == actor.PersonId && check.SchoolId == actor.SchoolId).MaxAsync(check => (DateOnly?)check.DoneOn, cancel);
        if (last is { } on) return on.AddMonths(SelfCheck.EveryMonths);
        var began = await db.Appointments.Where(Appointment.InForceOn(today)).Where(each => each.PersonId == actor.PersonId && each.SchoolId == actor.SchoolId)
            .MinAsync(each => (DateOnly?)each.FromOn, cancel);
        return began?.AddDays(DaysToSettle);
    }
}
