using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Oversight;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;
using SchoolSocial.Web.Ui.Charts;

namespace SchoolSocial.Web.Features.Oversight;

/// <summary>A number and the list it counts.</summary>
public sealed record Figure(string Words, int Number, string Href);

/// <summary>Some numbers under one heading.</summary>
public sealed record FigureGroup(string Title, IReadOnlyList<Figure> Figures);

/// <summary>The board as one person may see it: every number is the length of the list behind it.</summary>
public sealed record DashboardPage(
    BoardFilter Filter, BoardSpan Span, BoardSpan YearBefore, IReadOnlyList<Figure> Figures, IReadOnlyList<Figure> Totals, IReadOnlyList<ChartFigure> Weeks, IReadOnlyList<BoardRow> Rows)
{
    private const int RepeatedShown = 10;
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public required SchoolWeeks Calendar { get; init; }

    public required IReadOnlyDictionary<DateOnly, int> Days { get; init; }

    public Pace? Acknowledged { get; init; }

    public Pace? Closed { get; init; }

    public IReadOnlyList<FigureGroup> Repeated { get; init; } = [];

    /// <summary>Terms to choose from, newest first.</summary>
    public IReadOnlyList<TermSpan> Terms { get; init; } = [];

    public string TrendFinding => Finding.OfTrend(Totals[0].Number, Totals[1].Number, Span.Days);

    public string RowsFinding => Rows.All(row => row.Now == 0) ? "Nothing to tell apart in these days" : $"Most often: {Rows[0].Label.ToLower(British)}";

    public IReadOnlyList<ChartFigure> Bars => [.. Rows.Select(row => new ChartFigure(row.Label, row.Now, Href(Span, row.Key), row.Before, Href(Span.Before, row.Key)))];

    public string Href(BoardSpan span, string key) => $"{Between(span)}&{Filter.By.Narrows()}={Uri.EscapeDataString(key)}";

    public static string Between(BoardSpan span) => string.Create(CultureInfo.InvariantCulture, $"/concerns?From={span.From:yyyy-MM-dd}&To={span.To:yyyy-MM-dd}");

    public static string On(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"/concerns?HappenedOn={day:yyyy-MM-dd}");

    public static async Task<DashboardPage> ReadAsync(SchoolDb db, Actor viewer, BoardFilter filter, SchoolClock clock, CancellationToken cancel)
    {
        var (now, today) = (clock.Now, clock.Today);
        var school = await db.OwnSchoolAsync(viewer, cancel);
        var span = filter.Span(today);
        var yearBefore = span.YearBefore(TermCalendar.Of(school));
        var visible = db.ConcernsVisibleTo(viewer).AsNoTracking();
        var logged = await db.LoggedByDayAsync(viewer, span, cancel);
        var before = await db.LoggedByDayAsync(viewer, span.Before, cancel);
        var calendar = SchoolWeeks.For(school, span.To < today ? span.To : today);
        var (acknowledged, closed) = await db.PaceAsync(viewer, span, cancel);
        return new DashboardPage(
            filter, span, yearBefore,
            [
                new Figure("waiting to be acknowledged", await visible.CountAsync(concern => concern.Status == ConcernStatus.Raised, cancel), "/concerns?Status=Raised"),
                new Figure("past the time to acknowledge", await visible.CountAsync(concern => concern.Status == ConcernStatus.Raised && concern.AcknowledgeBy < now, cancel), "/concerns?Overdue=true"),
                new Figure("being handled", await visible.CountAsync(concern => concern.Status == ConcernStatus.Acknowledged, cancel), "/concerns?Status=Acknowledged"),
                new Figure("open, someone may be at risk", await visible.CountAsync(concern => concern.Status != ConcernStatus.Closed && concern.AtRisk != AtRisk.No, cancel), "/concerns?Open=true&MayBeAtRisk=true"),
            ],
            [
                new Figure($"from {span.From.Shortly()} to {span.To.Shortly()}", logged.Values.Sum(), Between(span)),
                new Figure("in as many days before", before.Values.Sum(), Between(span.Before)),
                new Figure($"a year earlier, from {yearBefore.From.Shortly()} to {yearBefore.To.Shortly()}", await db.ConcernsOfSpan(viewer, yearBefore).CountAsync(cancel), Between(yearBefore)),
            ],
            WeeksOf(span, logged, before), await BoardRows.ReadAsync(db, viewer, span, yearBefore, filter.By, now, cancel))
        {
            Calendar = calendar,
            Days = await db.HappenedByDayAsync(viewer, calendar.Span, cancel),
            Acknowledged = acknowledged,
            Closed = closed,
            Repeated = await RepeatedAsync(db, viewer, span, now, cancel),
            Terms = [.. school.Years.SelectMany(year => year.Terms).Where(term => term.StartsOn <= today).OrderByDescending(term => term.StartsOn).Take(4).Select(term => new TermSpan(term.Name, term.StartsOn, term.EndsOn))],
        };
    }

    /// <summary>The weeks of the line, each beside the one it is compared with.</summary>
    public static IReadOnlyList<ChartFigure> WeeksOf(BoardSpan span, IReadOnlyDictionary<DateOnly, int> logged, IReadOnlyDictionary<DateOnly, int> before) => [.. span.Stretches.Select(week =>
    {
        var earlier = new BoardSpan(week.From.AddDays(-span.Days), week.To.AddDays(-span.Days));
        return new ChartFigure(week.From.ToString("d MMM", British), Sum(logged, week), Between(week), Sum(before, earlier), Between(earlier));
    })];

    /// <summary>Who and what comes up again: each kind for those who may look it up by name.</summary>
    private static async Task<IReadOnlyList<FigureGroup>> RepeatedAsync(SchoolDb db, Actor viewer, BoardSpan span, DateTime now, CancellationToken cancel)
    {
        var groups = new List<FigureGroup>();
        if (viewer.May(Can.ReadPupils))
        {
            Add("Children named more than once", "PupilId", await db.RepeatedPupilsAsync(viewer, span, RepeatedShown, cancel));
            Add("Parents and carers named more than once", "GuardianId", await db.RepeatedGuardiansAsync(viewer, span, RepeatedShown, cancel));
        }

        if (viewer.May(Can.ReadPeople)) Add("Adults here named more than once", "PersonId", await db.RepeatedAdultsAsync(viewer, span, RepeatedShown, cancel));
        if (viewer.May(Can.UseAccounts)) Add("Accounts named more than once", "AccountId", await db.RepeatedAccountsAsync(viewer, span, now, RepeatedShown, cancel));
        return groups;

        void Add(string title, string narrows, IReadOnlyList<Repeat> repeats)
        {
            if (repeats.Count > 0) groups.Add(new FigureGroup(title, [.. repeats.Select(each => new Figure(each.Name, each.Count, $"{Between(span)}&{narrows}={each.Id}"))]));
        }
    }

    private static int Sum(IReadOnlyDictionary<DateOnly, int> days, BoardSpan span) => days.Where(day => span.Holds(day.Key)).Sum(day => day.Value);
}
