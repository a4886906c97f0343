using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings.Holds;

/// <summary>Legal hold on the checks and reviews of filtering and monitoring.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.ReadMonitoring)]
public sealed class MonitoringHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController(db, clock, vault)
{
    [HttpGet("/monitoring/hold")]
    public async Task<IActionResult> New(CancellationToken cancel) => await NewAsync(await FindAsync(cancel), "/monitoring", cancel);

    [HttpPost("/monitoring/hold")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await PlaceAsync(await FindAsync(cancel), "/monitoring", form, cancel);

    [HttpPost("/monitoring/hold/lift")]
    public async Task<IActionResult> Destroy([Bind(Prefix = "Form")] HoldForm form, CancellationToken cancel) =>
        await LiftAsync(await FindAsync(cancel), "/monitoring", form, cancel);

    private Task<MonitoringPlan?> FindAsync(CancellationToken cancel) =>
        Db.MonitoringPlans.SingleOrDefaultAsync(plan => plan.SchoolId == Actor.SchoolId, cancel);
}
