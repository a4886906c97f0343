using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>A person's own entries on paper: that they refused and told.</summary>
[Authorize(Can.LogConcerns)]
public sealed class DiaryPrintController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/diary/mine")]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var entries = await db.DiaryVisibleTo(Actor).Where(entry => entry.ById == Actor.PersonId).Include(entry => entry.Replies).Include(entry => entry.Steps)
            .OrderBy(entry => entry.HappenedOn).ThenBy(entry => entry.At).AsSplitQuery().AsNoTracking().ToListAsync(cancel);
        var pages = new List<DiaryEntryPage>();
        foreach (var entry in entries) pages.Add(await DiaryEntryPage.ReadAsync(db, vault, entry, cancel));
        OnPaper("Diary of messages and requests", "/diary", clock.Now);
        return View((IReadOnlyList<DiaryEntryPage>)pages);
    }
}
