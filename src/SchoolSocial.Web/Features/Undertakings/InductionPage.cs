using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;

namespace SchoolSocial.Web.Features.Undertakings;

public sealed record StarterRow(string Code, string Name, StarterKinds Kind, DateOnly StartsOn, int Done, int Asked, DateOnly? NextOn, bool IsBehind);

/// <summary>Those of whom something is open, or those who are behind, or all of the last year.</summary>
public sealed record InductionPage(IReadOnlyList<StarterRow> Rows, IReadOnlyList<NewPerson> NotBegun, string Show)
{
    private const int Most = 300;
    public const string Open = "open";
    public const string Behind = "behind";
    public const string All = "all";

    public static async Task<InductionPage> ReadAsync(SchoolDb db, Actor viewer, DateOnly today, string? show, CancellationToken cancel)
    {
        var chosen = show is Behind or All ? show : Open;
        var rows = await RowsAsync(db, viewer, today, cancel);
        return new InductionPage(
            [.. rows.Where(row => chosen == All || (chosen == Behind ? row.IsBehind : row.Done < row.Asked))], await db.NotBegunAsync(viewer.SchoolId, today, cancel), chosen);
    }

    /// <summary>The last year's, the newest first. What each has done is worked out by the starter itself.</summary>
    public static async Task<IReadOnlyList<StarterRow>> RowsAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var since = today.AddYears(-1);
        var starters = await db.StartersAt(viewer).AsNoTracking().Where(Starter.IsAsked).Where(starter => starter.StartsOn >= since)
            .OrderByDescending(starter => starter.StartsOn).ThenBy(starter => starter.Id).Take(Most).ToListAsync(cancel);
        var facts = await db.StarterFactsAsync(viewer.SchoolId, starters, cancel);
        var names = await db.NamesAsync(starters.Select(starter => starter.PersonId).OfType<Guid>(), cancel);
        return [.. starters.Select(starter =>
        {
            var open = starter.Open(facts.Of(starter));
            return new StarterRow(
                starter.Code, starter.Name ?? names.GetValueOrDefault(starter.PersonId ?? Guid.Empty, "Somebody"), starter.Kind, starter.StartsOn,
                starter.Tasks.Count - open.Count, starter.Tasks.Count, open.Count == 0 ? null : open[0].DueOn, starter.IsBehind(facts.Of(starter), today));
        })];
    }
}

public sealed record StarterTaskRow(StarterTask Task, bool IsDone, DateOnly? On, string? By, bool IsLate);

/// <summary>One starter's list, for them and for those who look after them.</summary>
public sealed record StarterPage(Starter Starter, string Name, IReadOnlyList<StarterTaskRow> Tasks, IReadOnlyList<string> Bundle)
{
    /// <summary>For those who look after starters.</summary>
    public Keeping? Keeping { get; init; }

    public static async Task<StarterPage> ReadAsync(SchoolDb db, Starter starter, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var facts = (await db.StarterFactsAsync(viewer.SchoolId, [starter], cancel)).Of(starter);
        var names = await db.NamesAsync(starter.Done.Select(each => each.ById).Concat(starter.PersonId is { } person ? [person] : []), cancel);
        var bundle = await db.Policies.AsNoTracking().Where(policy => policy.SchoolId == viewer.SchoolId && policy.Enforcements.Any())
            .OrderBy(policy => policy.Title).Select(policy => policy.Title).ToListAsync(cancel);
        return new StarterPage(
            starter, starter.Name ?? names.GetValueOrDefault(starter.PersonId ?? Guid.Empty, "Somebody"),
            [.. starter.Tasks.OrderBy(task => task.Number).Select(task =>
            {
                var (done, isDone) = (starter.Done.FirstOrDefault(each => each.TaskId == task.Id), starter.IsDone(task, facts));
                return new StarterTaskRow(task, isDone, done?.On, done is null ? null : names.GetValueOrDefault(done.ById), !isDone && task.DueOn < today && starter.StoppedAt is null);
            })], bundle);
    }

    /// <summary>Where it is done; null for what is ticked here.</summary>
    public static string? PathOf(InductionTaskKind kind) => kind switch
    {
        InductionTaskKind.ReadPolicies => "/policies/to-read",
        InductionTaskKind.PrivacyCheck => "/my-declarations/privacy",
        InductionTaskKind.Declarations => "/my-declarations",
        InductionTaskKind.AcceptableUse or InductionTaskKind.LaptopRules or InductionTaskKind.Handbook => "/policies",
        _ => null,
    };
}
