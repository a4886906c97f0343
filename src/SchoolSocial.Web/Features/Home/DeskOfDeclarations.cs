using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Home;

/// <summary>A person's own declarations, and for those who advise, the ties that wait for advice.</summary>
internal static class DeskOfDeclarations
{
    /// <summary>Whoever is new has so long for the first look at their own privacy.</summary>
    private const int DaysToSettle = 30;

    private const int DaysAhead = 14;

    public static async Task<IReadOnlyList<Duty>> ReadAsync(SchoolDb db, Actor actor, DateTime now, CancellationToken cancel)
    {
        var duties = new List<Duty>();
        var today = SchoolTime.DateOf(now);
        var ties = await db.DeclarationsOf(actor).AsNoTracking().Include(tie => tie.Steps).Where(Declaration.Holds).ToListAsync(cancel);
        foreach (var tie in ties)
        {
            if (tie.AwaitsAcknowledgement) duties.Add(new Duty("Read the advice on a tie you declared", tie.Advice!.At, null, false, "/my-declarations"));
            var confirmBy = SchoolTime.DateOf(tie.ConfirmBy);
            if (confirmBy <= today.AddDays(DaysAhead)) duties.Add(Duty.On("Say whether a tie you declared is still so", tie.ConfirmBy.AddDays(-DaysAhead), confirmBy, today, "/my-declarations"));
        }

        if (await LookDueAsync(db, actor, today, cancel) is { } due && due <= today.AddDays(DaysAhead))
        {
            duties.Add(Duty.On("Look at your own privacy settings", SchoolTime.StartOf(due.AddDays(-DaysAhead)), due, today, "/my-declarations/privacy"));
        }

        if (actor.May(Can.ReadDeclarations)) duties.AddRange(await ToAdviseAsync(db, actor, cancel));
        return duties;
    }

    /// <summary>A year after the last look; the first one a month after they began. Those who only look in from outside have nothing to look at.</summary>
    private static async Task<DateOnly?> LookDueAsync(SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        if (actor.Roles.All(role => role.IsOutside())) return null;
        var last = await db.SelfChecks.Where(check => check.PersonId == actor.PersonId && check.SchoolId == actor.SchoolId).MaxAsync(check => (DateOnly?)check.DoneOn, cancel);
        if (last is { } on) return on.AddMonths(SelfCheck.EveryMonths);
        var began = await db.Appointments.Where(Appointment.InForceOn(today)).Where(each => each.PersonId == actor.PersonId && each.SchoolId == actor.SchoolId)
            .MinAsync(each => (DateOnly?)each.FromOn, cancel);
        return began?.AddDays(DaysToSettle);
    }

    private static async Task<IEnumerable<Duty>> ToAdviseAsync(SchoolDb db, Actor actor, CancellationToken cancel)
    {
        var ties = await db.DeclarationsAt(actor).AsNoTracking().Where(Declaration.Holds)
            .Where(tie => tie.PersonId != actor.PersonId && !tie.Steps.Any(step => step.Kind == DeclarationStepKind.Advised))
            .OrderBy(tie => tie.MadeAt).Take(Desk.Most).Select(tie => new { tie.Id, tie.MadeAt }).ToListAsync(cancel);
        return ties.Select(tie => new Duty("Advise somebody on a tie they declared", tie.MadeAt, null, false, $"/declarations/{tie.Id}"));
    }
}
