using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings;

public sealed record MonitoringRow(DateOnly On, string By, string Words, bool? Worked);

/// <summary>The plan with its newest checks, reviews and changes, and what to read about it.</summary>
public sealed record MonitoringPage(IReadOnlyList<Signpost> Reading, DateOnly Today, bool MayKeep)
{
    private const int MostShown = 50;

    /// <summary>Null where the school has none yet.</summary>
    public MonitoringPlan? Plan { get; init; }

    public string? Leader { get; init; }

    public string? Governor { get; init; }

    public DateOnly? ReviewDueOn { get; init; }

    public DateOnly? CheckDueOn { get; init; }

    public IReadOnlyList<MonitoringRow> Checks { get; init; } = [];

    public IReadOnlyList<MonitoringRow> Reviews { get; init; } = [];

    public IReadOnlyList<MonitoringRow> Changes { get; init; } = [];

    public Keeping? Keeping { get; init; }

    public static async Task<MonitoringPage> ReadAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var reading = await db.Signposts.AsNoTracking()
            .Where(each => each.SchoolId == viewer.SchoolId && each.IsReading && each.RetiredAt == null)
            .OrderBy(each => each.NormalisedName).ToListAsync(cancel);
        var page = new MonitoringPage(reading, today, viewer.May(Can.KeepMonitoring));
        var plan = await db.MonitoringPlans.AsNoTracking()
            .Include(each => each.Checks).Include(each => each.Reviews).Include(each => each.Changes).AsSplitQuery()
            .SingleOrDefaultAsync(each => each.SchoolId == viewer.SchoolId, cancel);
        if (plan is null) return page;
        var people = plan.Checks.Select(each => each.ById).Concat(plan.Reviews.Select(each => each.ById)).Concat(plan.Changes.Select(each => each.ById));
        var names = await db.NamesAsync(people.Concat(((Guid?[])[plan.LeaderId, plan.GovernorId]).OfType<Guid>()), cancel);
        var begun = SchoolTime.DateOf(plan.BegunAt);
        return page with
        {
            Plan = plan,
            Leader = NameOf(plan.LeaderId),
            Governor = NameOf(plan.GovernorId),
            ReviewDueOn = plan.ReviewDueOn(begun),
            CheckDueOn = plan.CheckDueOn(begun),
            Checks = [.. Newest(plan.Checks, each => each.On).Select(each => new MonitoringRow(each.On, NameOf(each.ById)!, each.Words is { } words ? $"{each.Tested}. {words}" : each.Tested, each.Worked))],
            Reviews = [.. Newest(plan.Reviews, each => each.On).Select(each => new MonitoringRow(each.On, NameOf(each.ById)!, each.Words, null))],
            Changes = [.. Newest(plan.Changes, each => each.On).Select(each => new MonitoringRow(each.On, NameOf(each.ById)!, each.What, null))],
        };

        string? NameOf(Guid? id) => id is { } known ? names.GetValueOrDefault(known, "somebody") : null;
    }

    private static IEnumerable<TPart> Newest<TPart>(IEnumerable<TPart> parts, Func<TPart, DateOnly> on) => parts.OrderByDescending(on).Take(MostShown);
}
