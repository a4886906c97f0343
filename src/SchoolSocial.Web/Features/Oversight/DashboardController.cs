using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Oversight;

/// <summary>The head's and safeguarding lead's board: what needs me, how many, which way it is going.</summary>
[Authorize(Can.ReadDashboard)]
public sealed class DashboardController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/oversight")]
    public async Task<IActionResult> Show(CancellationToken cancel) => View(await DashboardPage.ReadAsync(db, Actor, clock, cancel));
}
