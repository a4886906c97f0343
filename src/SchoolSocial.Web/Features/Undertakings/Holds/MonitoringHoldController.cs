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
[Route("/monitoring/hold")]
public sealed class MonitoringHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<MonitoringPlan>(db, clock, vault)
{
    protected override Task<MonitoringPlan?> FindAsync(string code, CancellationToken cancel) =>
        Db.MonitoringPlans.SingleOrDefaultAsync(plan => plan.SchoolId == Actor.SchoolId, cancel);
}
