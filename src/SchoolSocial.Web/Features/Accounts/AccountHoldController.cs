using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Legal hold on an account, with its checks, its looks and its requests.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.UseAccounts)]
[Route("/accounts/{code}/hold")]
public sealed class AccountHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<Account>(db, clock, vault)
{
    protected override Task<Account?> FindAsync(string code, CancellationToken cancel) =>
        Db.FindAccountAsync(Actor, code, Clock.Now, cancel);
}
