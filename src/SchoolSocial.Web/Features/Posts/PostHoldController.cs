using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>Legal hold on a post, with its receipt and its take-downs.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Authorize(Can.CheckPosts)]
[Route("/posts/{code}/hold")]
public sealed class PostHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<Post>(db, clock, vault)
{
    protected override Task<Post?> FindAsync(string code, CancellationToken cancel) =>
        Db.FindPostAsync(Actor, Actor.SeesAllPosts(), code, cancel);
}
