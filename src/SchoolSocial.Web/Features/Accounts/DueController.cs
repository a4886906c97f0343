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

public sealed record DueRow(string Words, string? Who, DateOnly? Since, string Href, bool IsLate = false);

public sealed record DuePage(IReadOnlyList<DueRow> Rows);
