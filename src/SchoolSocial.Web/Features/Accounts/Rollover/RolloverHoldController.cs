using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts.Rollover;

/// <summary>Legal hold on the record of a Rollover Day.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.KeepAccounts)]
[Route("/accounts/rollover/{code}/hold")]
public sealed class RolloverHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<RolloverPlan>(db, clock, vault)
{
    protected override Task<RolloverPlan?> FindAsync(string code, CancellationToken cancel) =>
        Db.FindRolloverAsync(Actor, code, cancel);
}
