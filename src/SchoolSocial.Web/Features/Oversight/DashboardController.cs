using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
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
        View((await memory.RecallAsync(Actor, Request, () => DashboardPage.ReadAsync(db, Actor, filter, clock, cancel), cancel)).Page);

    /// <summary>The same numbers as a file.</summary>
    [HttpGet("/oversight/board.csv")]
    public async Task<IActionResult> Take(BoardFilter filter, CancellationToken cancel)
    {
        var span = filter.Span(clock.Today);
        var rows = await DashboardPage.RowsAsync(db, Actor, span, filter.By, cancel);
        return await files.WriteAsync(
            ExportedList.Board, $"{filter.By.Words()}, {span.From.Shortly()} to {span.To.Shortly()}", [filter.By.Words(), "These days", "As many days before", "A year earlier"],
            [.. rows.Select(row => (IReadOnlyList<string?>)[row.Label, Number(row.Now), Number(row.Before), Number(row.YearBefore)])], Actor, cancel);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
