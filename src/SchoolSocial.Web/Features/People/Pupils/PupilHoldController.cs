using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Pupils;

/// <summary>Legal hold on a child's record.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Route("/people/pupils/{id:guid}/hold")]
public sealed class PupilHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<Pupil>(db, clock, vault)
{
    protected override Task<Pupil?> FindAsync(string code, CancellationToken cancel) =>
        Db.FindPupilAsync(Actor, Guid.Parse(code), cancel);
}
