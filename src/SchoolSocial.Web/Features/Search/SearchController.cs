using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Search;

/// <summary>One box over everything the viewer may see. What they may not see is not found, as if it were not there.</summary>
[Authorize(Can.UseTheProduct)]
public sealed class SearchController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/search")]
    public async Task<IActionResult> Index([FromQuery(Name = "for")] string? words, CancellationToken cancel) =>
        View(await SearchPage.ReadAsync(db, Actor, words, clock.Now, cancel));
}
