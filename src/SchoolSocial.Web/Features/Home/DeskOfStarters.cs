using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Undertakings;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Home;

/// <summary>A starter's own tasks; and for those who look after them: starters who are behind, monitoring to check and review, links to look up.</summary>
internal static class DeskOfStarters
{
    public static async Task<IReadOnlyList<Duty>> ReadAsync(SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var duties = new List<Duty>(await OwnAsync(db, actor, today, cancel));
        if (actor.May(Can.KeepInduction)) duties.AddRange(await StartersAsync(db, actor, today, cancel));
        if (actor.May(Can.KeepMonitoring)) duties.AddRange(await MonitoringAsync(db, actor, today, cancel));
        if (actor.May(Can.SignpostFamilies)) duties.AddRange(await LinksAsync(db, actor, today, cancel));
        return duties;
    }

    private static async Task<IEnumerable<Duty>> OwnAsync(SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var starters = await db.StartersAt(actor).AsNoTracking().Where(Starter.IsAsked).Where(starter => starter.PersonId == actor.PersonId).ToListAsync(cancel);
        if (starters.Count == 0) return [];
        var facts = await db.StarterFactsAsync(actor.SchoolId, starters, cancel);
        return starters.SelectMany(starter => starter.Open(facts.Of(starter)), (starter, task) => Duty.On($"Induction: {task.Title}", SchoolTime.StartOf(starter.StartsOn), task.DueOn, today, "/my-induction") with { Alike = "induction tasks" });
    }

    private static async Task<IEnumerable<Duty>> StartersAsync(SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var behind = (await InductionPage.RowsAsync(db, actor, today, cancel)).Where(row => row.IsBehind).ToList();
        var waiting = (await db.NotBegunAsync(actor.SchoolId, today, cancel)).Where(person => person.FromOn <= today).ToList();
        var duties = new List<Duty>(waiting.Take(Desk.Most).Select(person => Duty.On($"Begin the induction of {person.Name}", SchoolTime.StartOf(person.FromOn), person.FromOn, today, $"/induction/new?person={person.PersonId}") with { Alike = "inductions to begin" }));
        if (behind.Count > 0) duties.Add(Duty.On($"{(behind.Count == 1 ? "One starter is" : $"{behind.Count} starters are")} behind with their induction", SchoolTime.StartOf(behind.Min(row => row.StartsOn)), behind.Min(row => row.NextOn)!.Value, today, "/induction?show=behind"));
        return duties;
    }

    private static async Task<IEnumerable<Duty>> MonitoringAsync(SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var plan = await db.MonitoringPlans.AsNoTracking().Include(each => each.Checks).Include(each => each.Reviews).Include(each => each.Changes).AsSplitQuery().SingleOrDefaultAsync(each => each.SchoolId == actor.SchoolId, cancel);
        if (plan is null || (plan.LeaderId is { } leader && leader != actor.PersonId && !actor.HoldsAny(Role.Headteacher, Role.ActingHead, Role.Dsl))) return [];
        var begun = SchoolTime.DateOf(plan.BegunAt);
        var (check, review) = (plan.CheckDueOn(begun), plan.ReviewDueOn(begun));
        var duties = new List<Duty>();
        if (check <= today) duties.Add(Duty.On("Try whether filtering and monitoring work", SchoolTime.StartOf(check), check, today, "/monitoring/checks/new"));
        if (review <= today) duties.Add(Duty.On("Review filtering and monitoring", SchoolTime.StartOf(review), review, today, "/monitoring/reviews/new"));
        return duties;
    }

    private static async Task<IEnumerable<Duty>> LinksAsync(SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var last = today.AddMonths(-Signpost.CheckEveryMonths);
        var due = await db.Signposts.Where(each => each.SchoolId == actor.SchoolId && each.RetiredAt == null && each.LastCheckedOn != null && each.LastCheckedOn <= last)
            .Select(each => each.LastCheckedOn!.Value).ToListAsync(cancel);
        if (due.Count == 0) return [];
        var since = due.Min().AddMonths(Signpost.CheckEveryMonths);
        return [Duty.On($"Look up {(due.Count == 1 ? "one link" : $"{due.Count} links")} for families again", SchoolTime.StartOf(since), since, today, "/signposts")];
    }
}
