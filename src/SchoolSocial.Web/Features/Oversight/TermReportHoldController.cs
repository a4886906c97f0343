using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Oversight;

/// <summary>Legal hold on a governors' page.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.ReadTermReports)]
[Route("/oversight/terms/{code}/hold")]
public sealed class TermReportHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<TermReport>(db, clock, vault)
{
    protected override Task<TermReport?> FindAsync(string code, CancellationToken cancel) =>
        Db.TermReports.SingleOrDefaultAsync(report => report.Code == code && report.SchoolId == Actor.SchoolId, cancel);
}
