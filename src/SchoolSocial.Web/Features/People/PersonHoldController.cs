using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

/// <summary>Legal hold on an adult's record.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Route("/people/{id:guid}/hold")]
public sealed class PersonHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<Person>(db, clock, vault)
{
    protected override Task<Person?> FindAsync(string code, CancellationToken cancel) =>
        Db.FindOwnAdultAsync(Actor, Guid.Parse(code), cancel);
}
