using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies;

/// <summary>Legal hold on a policy, with its versions and signatures, by the school that writes it.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.ReadPolicies)]
[Route("/policies/{code}/hold")]
public sealed class PolicyHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<Policy>(db, clock, vault)
{
    protected override async Task<Policy?> FindAsync(string code, CancellationToken cancel) =>
        await Db.FindPolicyAsync(Actor, code, PolicyController.SeesDraftsOf(Actor), cancel) is { } policy && policy.SchoolId == Actor.SchoolId ? policy : null;
}
