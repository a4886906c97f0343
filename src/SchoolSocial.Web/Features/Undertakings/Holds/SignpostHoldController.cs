using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings.Holds;

/// <summary>Legal hold on what families and staff were pointed to.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.SignpostFamilies)]
[Route("/signposts/{code}/hold")]
public sealed class SignpostHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<Signpost>(db, clock, vault)
{
    protected override Task<Signpost?> FindAsync(string code, CancellationToken cancel) =>
        Db.Signposts.SingleOrDefaultAsync(each => each.Code == code && each.SchoolId == Actor.SchoolId, cancel);
}
