using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Oversight;
using SchoolSocial.Data.Policies;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Oversight;

/// <summary>The head's and safeguarding lead's board: what needs me, how many, which way it is going.</summary>
[Authorize(Can.ReadDashboard)]
public sealed class DashboardController(SchoolDb db, SchoolClock clock, ListFile files, PageMemory memory) : SchoolController
{
    [HttpGet("/oversight")]
    public async Task<IActionResult> Show(BoardFilter filter, CancellationToken cancel) =>
        await memory.ShowAsync(this, async () => View(await DashboardPage.ReadAsync(db, Actor, filter, clock, cancel)), cancel);

    /// <summary>The numbers of the bars as a file.</summary>
    [HttpGet("/oversight/board.csv")]
    public async Task<IActionResult> Take(BoardFilter filter, CancellationToken cancel)
    {
        var span = filter.Span(clock.Today);
        var rows = await BoardRows.ReadAsync(db, Actor, span, span.YearBefore(await db.CalendarAsync(Actor, cancel)), filter.By, clock.Now, cancel);
        return await files.WriteAsync(
            ExportedList.Board, $"{filter.By.Words()}, {Days(span)}", [filter.By.Words(), "These days", "As many days before", "A year earlier"],
            [.. rows.Select(row => (IReadOnlyList<string?>)[row.Label, Number(row.Now), Number(row.Before), Number(row.YearBefore)])], Actor, cancel);
    }

    /// <summary>The numbers of the line, week by week.</summary>
    [HttpGet("/oversight/trend.csv")]
    public async Task<IActionResult> TakeTrend(BoardFilter filter, CancellationToken cancel)
    {
        var span = filter.Span(clock.Today);
        var weeks = DashboardPage.WeeksOf(span, await db.LoggedByDayAsync(Actor, span, cancel), await db.LoggedByDayAsync(Actor, span.Before, cancel));
        return await files.WriteAsync(
            ExportedList.Board, $"Logged week by week, {Days(span)}", ["From", "These days", "Days before"],
            [.. span.Stretches.Zip(weeks, (stretch, week) => (IReadOnlyList<string?>)[ListFile.Day(stretch.From), Number(week.Value), Number(week.Before ?? 0)])], Actor, cancel);
    }

    /// <summary>The days of the calendar on which something happened.</summary>
    [HttpGet("/oversight/days.csv")]
    public async Task<IActionResult> TakeDays(BoardFilter filter, CancellationToken cancel)
    {
        var span = filter.Span(clock.Today);
        var calendar = SchoolWeeks.For(await db.OwnSchoolAsync(Actor, cancel), span.To < clock.Today ? span.To : clock.Today);
        var days = await db.HappenedByDayAsync(Actor, calendar.Span, cancel);
        return await files.WriteAsync(
            ExportedList.Board, $"By the day it happened, {Days(calendar.Span)}", ["Day", "School day", "Concerns"],
            [.. Enumerable.Range(0, calendar.Span.Days).Select(number => calendar.Span.From.AddDays(number)).Where(day => calendar.IsSchoolDay(day) || days.ContainsKey(day))
                .Select(day => (IReadOnlyList<string?>)[ListFile.Day(day), calendar.IsSchoolDay(day) ? "Yes" : "No", Number(days.GetValueOrDefault(day))])], Actor, cancel);
    }

    private static string Days(BoardSpan span) => $"{span.From.Shortly()} to {span.To.Shortly()}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
