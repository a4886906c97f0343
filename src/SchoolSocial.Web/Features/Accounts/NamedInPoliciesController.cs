using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Policies;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.References;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Which platforms the policies in force name, beside what the register has there (WD25).</summary>
[Authorize(Can.KeepAccounts)]
public sealed class NamedInPoliciesController(SchoolDb db) : SchoolController
{
    [HttpGet("/accounts/named")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var policies = await db.PoliciesOpenTo(Actor, seesDrafts: false).AsNoTracking().Include(policy => policy.Enforcements).Include(policy => policy.Steps).Include(policy => policy.Versions)
            .AsSplitQuery().OrderBy(policy => policy.Title).ToListAsync(cancel);
        var texts = new List<(string Title, string Text)>();
        foreach (var policy in policies)
        {
            if (policy.InForce is { } version) texts.Add((policy.Title, (await db.TextOfAsync(version, cancel)).Canonical));
        }

        var accounts = await db.Accounts.AsNoTracking().Where(account => account.SchoolId == Actor.SchoolId && account.HandleInUse != null)
            .GroupBy(account => account.PlatformId).Select(group => new { Platform = group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Platform, group => group.Count, cancel);
        var platforms = await db.PlatformsOf(Actor).AsNoTracking().Where(platform => platform.Kind != PlatformKind.Website).Select(platform => new { platform.Id, platform.Name }).ToListAsync(cancel);
        return View(NamedPlatforms.Look(platforms.Select(platform => (platform.Id, platform.Name)), texts, accounts));
    }
}
