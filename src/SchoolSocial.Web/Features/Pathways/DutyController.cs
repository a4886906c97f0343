using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Pathways;

/// <summary>Needs a senior leader now (JW58): who is on duty, with numbers, with whom to ring outside the school, on one page and one sheet.</summary>
public sealed class DutyController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [Authorize(Can.UseTheProduct)]
    [HttpGet("/duty")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await DutyPage.ReadAsync(db, clock, Actor, Actor.May(Can.KeepDutyList), cancel));

    [Authorize(Can.UseTheProduct)]
    [HttpGet("/duty/print")]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        OnPaper($"Who is on duty, {SchoolDates.LongDay(clock.Today)}", "/duty", clock.Now);
        return View(await DutyPage.ReadAsync(db, clock, Actor, mayKeep: false, cancel));
    }
}
