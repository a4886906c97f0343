using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Oversight;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Oversight;

/// <summary>Legal hold on a pack for an inspector, by the one person who may read it.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.MakeInspectionPacks)]
[Route("/oversight/packs/{code}/hold")]
public sealed class PackHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<InspectionPack>(db, clock, vault)
{
    protected override Task<InspectionPack?> FindAsync(string code, CancellationToken cancel) =>
        Db.FindPackAsync(Actor, code, cancel);
}
