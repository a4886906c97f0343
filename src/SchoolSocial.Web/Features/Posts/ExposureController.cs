using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui.Charts;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>How many recognisable faces are out, where and for how long (UK Safer Internet Centre, 2026): the meter, its trend, and the list of the termly audit.</summary>
[Authorize(Can.ReadExposure)]
public sealed class ExposureController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/posts/exposure")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var pictures = await db.Posts.AsNoTracking().Where(post => post.SchoolId == Actor.SchoolId && post.PublishedOn != null && post.Exposure != null)
            .Select(post => new { post.Code, post.ChannelId, post.Exposure, post.PublishedOn, post.Status, DownAt = post.TakeDowns.Max(down => (DateTime?)down.At), LookedAt = post.Looks.Max(look => (DateTime?)look.At) })
            .ToListAsync(cancel);
        var channels = await db.ChannelsOf(Actor.SchoolId).AsNoTracking().ToDictionaryAsync(channel => channel.Id, channel => channel.Name, cancel);
        var shown = pictures.Select(each => new ShownPicture(
            each.Code, channels[each.ChannelId], each.Exposure!.Value, each.PublishedOn!.Value, each.DownAt is { } down ? SchoolTime.DateOf(down) : null, each.LookedAt is { } at ? SchoolTime.DateOf(at) : null)).ToList();
        var term = (await db.OwnSchoolAsync(Actor, cancel)).Years.SelectMany(year => year.Terms).Where(each => each.StartsOn <= clock.Today).MaxBy(each => each.StartsOn)?.StartsOn;
        return View("/Features/Posts/ExposureBoard/Index.cshtml", ExposurePage.Of(ExposureMeter.Of(shown, clock.Today), ExposureMeter.Audit(shown, term ?? clock.Today.AddDays(-90)), clock.Today));
    }
}

public sealed record ExposurePage(int Faces, IReadOnlyList<ExposureLine> Lines, IReadOnlyList<ShownPicture> Audit, IReadOnlyList<ChartFigure> Trend, string Finding, DateOnly Today)
{
    public static ExposurePage Of(ExposureMeter meter, IReadOnlyList<ShownPicture> audit, DateOnly today)
    {
        var (first, last) = (meter.Trend[0].Faces, meter.Trend[^1].Faces);
        return new ExposurePage(
            meter.Faces, meter.Lines, audit, [.. meter.Trend.Select(month => new ChartFigure(month.Label, month.Faces, "/posts/exposure", null, null))],
            last < first ? "Fewer faces are out than a year ago" : last > first ? "More faces are out than a year ago" : "As many faces are out as a year ago", today);
    }
}
