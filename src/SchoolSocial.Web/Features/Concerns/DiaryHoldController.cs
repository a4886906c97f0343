using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Legal hold on an entry of the diary, by those who both place holds and may see it.</summary>
[Authorize(Can.PlaceLegalHolds)]
[Route("/diary/{code}/hold")]
public sealed class DiaryHoldController(SchoolDb db, SchoolClock clock, Vault vault) : HoldsController<DiaryEntry>(db, clock, vault)
{
    protected override Task<DiaryEntry?> FindAsync(string code, CancellationToken cancel) =>
        Db.FindDiaryEntryAsync(Actor, code, cancel);
}
