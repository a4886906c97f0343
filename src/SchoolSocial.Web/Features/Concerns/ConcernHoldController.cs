using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Legal hold on a concern, by those who both place holds and may see it.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Route("/concerns/{code}/hold")]
public sealed class ConcernHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<Concern>(db, clock, vault)
{
    protected override Task<Concern?> FindAsync(string code, CancellationToken cancel) =>
        Db.FindConcernAsync(Actor, code, cancel);
}
