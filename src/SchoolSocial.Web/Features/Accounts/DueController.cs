using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>What is due on the accounts the viewer may see: new passwords, missing cover, decisions.</summary>
[Authorize(Can.UseAccounts)]
public sealed class DueController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/accounts/due")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(new DuePage(await DueRows.ReadAsync(db, Actor, clock.Now, cancel)));
}

public sealed record DueRow(string Words, string? Who, DateOnly? Since, string Href, bool IsLate = false)
{
    /// <summary>The day by which it is to be done; null where only the day since which it waits is known.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>What several of these are called together.</summary>
    public string? Alike { get; init; }
}

public sealed record DuePage(IReadOnlyList<DueRow> Rows);
