using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>How long every kind of record is kept, and what is under legal hold now.</summary>
[Authorize(Can.PlaceLegalHolds)]
public sealed class RetentionController(SchoolDb db) : SchoolController
{
    [HttpGet("/settings/keeping")]
    public async Task<IActionResult> Index(string? sort, int page = 1, CancellationToken cancel = default) => View(await RetentionPage.ReadAsync(db, Actor, sort, page, cancel));
}
