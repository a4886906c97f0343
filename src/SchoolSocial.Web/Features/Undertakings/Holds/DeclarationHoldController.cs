using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings.Holds;

/// <summary>Legal hold on a declared tie, by those who advise on ties.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.ReadDeclarations)]
[Route("/declarations/{code}/hold")]
public sealed class DeclarationHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<Declaration>(db, clock, vault)
{
    protected override Task<Declaration?> FindAsync(string code, CancellationToken cancel) =>
        Db.DeclarationsAt(Actor).SingleOrDefaultAsync(each => each.Code == code, cancel);
}
