using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings.Holds;

/// <summary>Legal hold on a site for class and what was noted of its use.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.UseSites)]
[Route("/sites/{code}/hold")]
public sealed class SiteHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<ClassroomSite>(db, clock, vault)
{
    protected override Task<ClassroomSite?> FindAsync(string code, CancellationToken cancel) =>
        Db.ClassroomSites.SingleOrDefaultAsync(site => site.Code == code && site.SchoolId == Actor.SchoolId, cancel);
}
