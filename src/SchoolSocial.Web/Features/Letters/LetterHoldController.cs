using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Letters;

/// <summary>Legal hold on a letter that is kept by itself. One of a concern is held with the concern.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Route("/letters/{code}/hold")]
public sealed class LetterHoldController(SchoolDb db, SchoolClock clock, Vault vault, LetterDesk desk) : HoldsController<Letter>(db, clock, vault)
{
    protected override async Task<Letter?> FindAsync(string code, CancellationToken cancel) =>
        await desk.FindAsync(Actor, code, cancel) is { Subject.KeptWithRecord: false } open ? open.Letter : null;
}
