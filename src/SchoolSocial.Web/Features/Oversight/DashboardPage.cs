using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Oversight;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;
using SchoolSocial.Web.Ui.Charts;

namespace SchoolSocial.Web.Features.Oversight;

/// <summary>A number and the list it counts.</summary>
public sealed record Figure(string Words, int Number, string Href);

/// <summary>One word of the board with its three numbers.</summary>
public sealed record BoardRow(string Label, int Now, int Before, int YearBefore, string Key);

/// <summary>The board as one person may see it: every number is the length of the list behind it.</summary>
public sealed record DashboardPage(
    BoardFilter Filter, BoardSpan Span, IReadOnlyList<Figure> Figures, IReadOnlyList<Figure> Totals, IReadOnlyList<ChartFigure> Weeks, IReadOnlyList<BoardRow> Rows,
    IReadOnlyDictionary<DateOnly, int> Days, Pace? Acknowledged, Pace? Closed, IReadOnlyList<Figure> Repeated)
{
    private const int RepeatedShown = 10;
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The days of the picture of days: the last twelve weeks of the span, from a Monday.</summary>
    public BoardSpan Heat => new(SchoolTime.WeekOf(Span.To).AddDays(-7 * (BoardFilter.WeeksShown - 1)), SchoolTime.WeekOf(Span.To).AddDays(6));

    public string TrendFinding => Finding.OfTrend(Totals[0].Number, Totals[1].Number);

    public string RowsFinding => Rows.Count == 0 ? "Nothing to tell apart in these days" : $"Most often: {Rows[0].Label.ToLower(British)}";

    public IReadOnlyList<ChartFigure> Bars => [.. Rows.Select(row => new ChartFigure(row.Label, row.Now, Href(Span, row.Key), row.Before, Href(Span.Before, row.Key)))];

    public string Href(BoardSpan span, string key) => $"{Between(span)}&{Filter.By.Narrows()}={Uri.EscapeDataString(key)}";

    public static string Between(BoardSpan span) => string.Create(CultureInfo.InvariantCulture, $"/concerns?From={span.From:yyyy-MM-dd}&To={span.To:yyyy-MM-dd}");

    public static string On(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"/concerns?HappenedOn={day:yyyy-MM-dd}");

    public static async Task<DashboardPage> ReadAsync(SchoolDb db, Actor viewer, BoardFilter filter, SchoolClock clock, CancellationToken cancel)
    {
        var (now, span) = (clock.Now, filter.Span(clock.Today));
        var visible = db.ConcernsVisibleTo(viewer).AsNoTracking();
        var logged = await db.LoggedByDayAsync(viewer, span, cancel);
        var before = await db.LoggedByDayAsync(viewer, span.Before, cancel);
        var weeks = span.Stretches.Select(week => new ChartFigure(
            week.From.ToString("d MMM", British), Sum(logged, week), Between(week), Sum(before, Earlier(week, span)), Between(Earlier(week, span)))).ToList();
        var thisWeek = new BoardSpan(SchoolTime.WeekOf(clock.Today), SchoolTime.WeekOf(clock.Today).AddDays(6));
        var page = new DashboardPage(
            filter, span,
            [
                new Figure("waiting to be acknowledged", await visible.CountAsync(concern => concern.Status == ConcernStatus.Raised, cancel), "/concerns?Status=Raised"),
                new Figure("past the time to acknowledge", await visible.CountAsync(concern => concern.Status == ConcernStatus.Raised && concern.AcknowledgeBy < now, cancel), "/concerns?Overdue=true"),
                new Figure("being handled", await visible.CountAsync(concern => concern.Status == ConcernStatus.Acknowledged, cancel), "/concerns?Status=Acknowledged"),
                new Figure("open, someone may be at risk", await visible.CountAsync(concern => concern.Status != ConcernStatus.Closed && concern.AtRisk != AtRisk.No, cancel), "/concerns?Open=true&MayBeAtRisk=true"),
                new Figure("logged this week", await db.ConcernsOfSpan(viewer, thisWeek).CountAsync(cancel), Between(thisWeek)),
            ],
            [
                new Figure($"from {span.From.Shortly()} to {span.To.Shortly()}", logged.Values.Sum(), Between(span)),
                new Figure("in as many days before", before.Values.Sum(), Between(span.Before)),
                new Figure("a year earlier", await db.ConcernsOfSpan(viewer, span.YearBefore).CountAsync(cancel), Between(span.YearBefore)),
            ],
            weeks, await RowsAsync(db, viewer, span, filter.By, cancel), new Dictionary<DateOnly, int>(), null, null, []);
        var (acknowledged, closed) = await db.PaceAsync(viewer, span, cancel);
        var repeated = viewer.May(Can.ReadPupils) ? await db.RepeatedPupilsAsync(viewer, span, RepeatedShown, cancel) : [];
        return page with
        {
            Days = await db.HappenedByDayAsync(viewer, page.Heat, cancel),
            Acknowledged = acknowledged,
            Closed = closed,
            Repeated = [.. repeated.Select(each => new Figure(each.Name, each.Count, $"{Between(span)}&PupilId={each.PupilId}"))],
        };
    }

    public static async Task<IReadOnlyList<BoardRow>> RowsAsync(SchoolDb db, Actor viewer, BoardSpan span, BoardBy by, CancellationToken cancel)
    {
        var now = await db.BoardCountsAsync(viewer, span, by, cancel);
        var before = await db.BoardCountsAsync(viewer, span.Before, by, cancel);
        var year = await db.BoardCountsAsync(viewer, span.YearBefore, by, cancel);
        var keys = now.Keys.Union(before.Keys).Union(year.Keys).ToList();
        var classes = by == BoardBy.Class
            ? await db.Classes.AsNoTracking().Where(each => each.SchoolId == viewer.SchoolId).ToDictionaryAsync(each => each.Id.ToString(), each => each.Name, cancel)
            : [];
        return [.. keys.Select(key => new BoardRow(Label(by, key, classes), now.GetValueOrDefault(key), before.GetValueOrDefault(key), year.GetValueOrDefault(key), key))
            .OrderByDescending(row => row.Now).ThenBy(row => row.Label, StringComparer.Ordinal)];
    }

    private static string Label(BoardBy by, string key, Dictionary<string, string> classes) => by switch
    {
        BoardBy.Kind => Enum.Parse<ConcernKind>(key).Words(),
        BoardBy.Form => Enum.Parse<ConcernTag>(key).Text(),
        BoardBy.Subject => Enum.Parse<ConcernSubject>(key).Words(),
        BoardBy.Severity => Enum.Parse<AtRisk>(key).Words(),
        BoardBy.Class => classes.GetValueOrDefault(key) ?? "A class of another school",
        BoardBy.Years => $"Year {key.Replace("~", " to ", StringComparison.Ordinal)}",
        _ => key,
    };

    private static int Sum(IReadOnlyDictionary<DateOnly, int> days, BoardSpan span) => days.Where(day => span.Holds(day.Key)).Sum(day => day.Value);

    private static BoardSpan Earlier(BoardSpan week, BoardSpan span) => new(week.From.AddDays(-span.Days), week.To.AddDays(-span.Days));
}
