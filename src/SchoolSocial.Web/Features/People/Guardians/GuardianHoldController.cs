using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Guardians;

/// <summary>Legal hold on a guardian's record.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Route("/people/guardians/{id:guid}/hold")]
public sealed class GuardianHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<Guardian>(db, clock, vault)
{
    protected override Task<Guardian?> FindAsync(string code, CancellationToken cancel) =>
        Db.FindGuardianAsync(Actor, Guid.Parse(code), cancel);
}
