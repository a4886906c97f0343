using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Home;

/// <summary>All that a person was told, newest first. One whose record has been hidden from them since is not there.</summary>
[Authorize(Can.UseTheProduct)]
public sealed class MyNoticesController(SchoolDb db, SchoolClock clock) : SchoolController
{
    private const int AtOnce = 500;

    [HttpGet("/notices")]
    public async Task<IActionResult> Index(string? sort = null, int page = 1, CancellationToken cancel = default)
    {
        var told = db.NoticesOf(Actor).AsNoTracking();
        var sorted = sort == "told" ? told.OrderBy(notice => notice.SentAt) : told.OrderByDescending(notice => notice.SentAt);
        var listing = await sorted.ThenBy(notice => notice.Id).PageAsync(page, cancel);
        return View(new MyNoticesPage(listing, await db.NoticesOf(Actor).AnyAsync(notice => notice.SeenAt == null, cancel)));
    }

    [HttpPost("/notices/seen")]
    public async Task<IActionResult> Update(CancellationToken cancel)
    {
        foreach (var notice in await db.NoticesOf(Actor).Where(notice => notice.SeenAt == null).OrderBy(notice => notice.SentAt).Take(AtOnce).ToListAsync(cancel)) notice.See(clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = "All of them are marked as seen. What still needs you stays on your first page.";
        return Redirect("/notices");
    }
}

public sealed record MyNoticesPage(Listing<Notice> Listing, bool HasNew);
