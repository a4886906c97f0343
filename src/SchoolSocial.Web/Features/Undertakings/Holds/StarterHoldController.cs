using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings.Holds;

/// <summary>Legal hold on somebody's induction.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.KeepInduction)]
[Route("/induction/{code}/hold")]
public sealed class StarterHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<Starter>(db, clock, vault)
{
    protected override Task<Starter?> FindAsync(string code, CancellationToken cancel) =>
        Db.StartersAt(Actor).SingleOrDefaultAsync(starter => starter.Code == code, cancel);
}
