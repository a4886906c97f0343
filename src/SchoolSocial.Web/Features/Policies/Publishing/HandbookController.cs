using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Publishing;

/// <summary>The current version of every policy that speaks to one audience, in one bundle for paper (JW28).</summary>
[Authorize(Can.ReadPolicies)]
public sealed class HandbookController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/handbook")]
    public async Task<IActionResult> Show(Audience audience = Audience.Staff, CancellationToken cancel = default)
    {
        var policies = (await Db.PoliciesOpenTo(Actor, seesDrafts: false).AsNoTracking()
                .Include(policy => policy.Steps).Include(policy => policy.Versions).Include(policy => policy.Enforcements).AsSplitQuery().ToListAsync(cancel))
            .Where(policy => policy.InForce is { } current && current.Audience.Meets(audience)).OrderBy(policy => policy.Title, StringComparer.OrdinalIgnoreCase).ToList();
        var chapters = new List<HandbookChapter>();
        foreach (var policy in policies)
        {
            var stored = await Db.TextOfAsync(policy.InForce!, cancel);
            chapters.Add(new HandbookChapter(policy.Title, stored, stored.Text.For(audience)));
        }

        OnPaper($"Handbook of policies for {audience.Words()}", "/policies", clock.Now);
        return View(new HandbookPage(audience, chapters));
    }
}

public sealed record HandbookChapter(string Title, StoredText Stored, PolicyText Text);

public sealed record HandbookPage(Audience For, IReadOnlyList<HandbookChapter> Chapters);
