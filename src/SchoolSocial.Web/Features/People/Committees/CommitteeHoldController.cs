using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Committees;

/// <summary>Legal hold on a committee: who served on it.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.ReadPeople)]
[Route("/people/committees/{id:guid}/hold")]
public sealed class CommitteeHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<Committee>(db, clock, vault)
{
    protected override Task<Committee?> FindAsync(string code, CancellationToken cancel) =>
        Db.FindCommitteeAsync(Actor, Guid.Parse(code), cancel);
}
