using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

/// <summary>Legal hold on a class: who taught it and who was in it.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.ReadPeople)]
[Route("/people/classes/{id:guid}/hold")]
public sealed class ClassHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<SchoolClass>(db, clock, vault)
{
    protected override Task<SchoolClass?> FindAsync(string code, CancellationToken cancel) =>
        Db.FindClassAsync(Actor, Guid.Parse(code), cancel);
}
