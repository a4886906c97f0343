using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings.Holds;

/// <summary>Legal hold on an authorisation, by those who may see it.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Route("/authorisations/{code}/hold")]
public sealed class AuthorisationHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<Authorisation>(db, clock, vault)
{
    protected override Task<Authorisation?> FindAsync(string code, CancellationToken cancel) =>
        Db.FindAuthorisationAsync(Actor, code, cancel);
}
