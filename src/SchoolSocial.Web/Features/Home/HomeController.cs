using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Home;

/// <summary>Where everybody starts.</summary>
[Authorize(Can.UseTheProduct)]
public sealed class HomeController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await HomePage.ReadAsync(db, vault, Actor, clock, cancel));
}
