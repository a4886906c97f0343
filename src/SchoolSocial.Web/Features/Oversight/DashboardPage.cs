using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Ui.Charts;

namespace SchoolSocial.Web.Features.Oversight;

/// <summary>A number and the list it counts.</summary>
public sealed record Figure(string Words, int Number, string Href);

/// <summary>The board as one person may see it: every number is the length of the list behind it.</summary>
public sealed record DashboardPage(IReadOnlyList<Figure> Figures, IReadOnlyList<ChartFigure> Weeks, IReadOnlyList<ChartFigure> Kinds, string TrendFinding, string KindsFinding)
{
    public const int WeeksShown = 12;

    public static async Task<DashboardPage> ReadAsync(SchoolDb db, Actor viewer, SchoolClock clock, CancellationToken cancel)
    {
        var now = clock.Now;
        var thisWeek = SchoolTime.WeekOf(clock.Today);
        var firstWeek = thisWeek.AddDays(-7 * (WeeksShown - 1));
        var weekBefore = firstWeek.AddDays(-7 * WeeksShown);
        var visible = db.ConcernsVisibleTo(viewer).AsNoTracking();
        var start = SchoolTime.StartOf(weekBefore);
        var recent = await visible.Where(concern => concern.RaisedAt >= start)
            .Select(concern => new { concern.RaisedAt, concern.Kind }).ToListAsync(cancel);
        var dated = recent.Select(concern => (Week: SchoolTime.WeekOf(SchoolTime.DateOf(concern.RaisedAt)), concern.Kind)).ToList();

        var weeks = Enumerable.Range(0, WeeksShown).Select(number => firstWeek.AddDays(7 * number)).Select(week => new ChartFigure(
            week.ToString("d MMM", CultureInfo.GetCultureInfo("en-GB")),
            dated.Count(concern => concern.Week == week),
            Between(week, week.AddDays(6)),
            dated.Count(concern => concern.Week == week.AddDays(-7 * WeeksShown)),
            Between(week.AddDays(-7 * WeeksShown), week.AddDays(6 - (7 * WeeksShown))))).ToList();
        var kinds = dated.Where(concern => concern.Week >= firstWeek).GroupBy(concern => concern.Kind)
            .Select(kind => new ChartFigure(
                kind.Key.Words(), kind.Count(), $"{Between(firstWeek, thisWeek.AddDays(6))}&Kind={kind.Key}",
                dated.Count(concern => concern.Kind == kind.Key && concern.Week < firstWeek),
                $"{Between(weekBefore, firstWeek.AddDays(-1))}&Kind={kind.Key}"))
            .OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Label, StringComparer.Ordinal).ToList();

        var inPeriod = dated.Count(concern => concern.Week >= firstWeek);
        var inWeek = dated.Count(concern => concern.Week == thisWeek);
        var waiting = await visible.CountAsync(concern => concern.Status == ConcernStatus.Raised, cancel);
        var late = await visible.CountAsync(concern => concern.Status == ConcernStatus.Raised && concern.AcknowledgeBy < now, cancel);
        var handled = await visible.CountAsync(concern => concern.Status == ConcernStatus.Acknowledged, cancel);
        var atRisk = await visible.CountAsync(concern => concern.Status != ConcernStatus.Closed && concern.AtRisk != AtRisk.No, cancel);
        return new DashboardPage(
            [
                new Figure("waiting to be acknowledged", waiting, "/concerns?Status=Raised"),
                new Figure("past the time to acknowledge", late, "/concerns?Overdue=true"),
                new Figure("being handled", handled, "/concerns?Status=Acknowledged"),
                new Figure("open, someone may be at risk", atRisk, "/concerns?Open=true&MayBeAtRisk=true"),
                new Figure("logged this week", inWeek, Between(thisWeek, thisWeek.AddDays(6))),
                new Figure("logged in twelve weeks", inPeriod, Between(firstWeek, thisWeek.AddDays(6))),
            ],
            weeks, kinds,
            Finding.OfTrend(inPeriod, dated.Count - inPeriod),
            kinds.Count == 0 ? "No concerns in the last twelve weeks" : $"Most often: {kinds[0].Label.ToLowerInvariant()}");
    }

    private static string Between(DateOnly from, DateOnly to) => $"/concerns?From={from:yyyy-MM-dd}&To={to:yyyy-MM-dd}";
}
