using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>Legal hold on what families were told they might photograph.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.CheckPosts)]
[Route("/posts/events/{id:guid}/hold")]
public sealed class EventHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<PhotoEvent>(db, clock, vault)
{
    protected override Task<PhotoEvent?> FindAsync(string code, CancellationToken cancel) =>
        Db.PhotoEvents.SingleOrDefaultAsync(planned => planned.Id == Guid.Parse(code) && planned.SchoolId == Actor.SchoolId, cancel);
}
