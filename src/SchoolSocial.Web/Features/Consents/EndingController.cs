using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>Whom to ask again, before a yes that was given for a while has ended.</summary>
[Authorize(Can.ReadConsents)]
public sealed class EndingController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/consents/ending")]
    public async Task<IActionResult> Index(string? sort = null, int page = 1, CancellationToken cancel = default)
    {
        var today = clock.Today;
        var ending = db.EndingAnswers(Actor.SchoolId, today).GroupBy(answer => answer.PupilId)
            .Select(group => new { PupilId = group.Key, UntilOn = group.Min(answer => answer.UntilOn) });
        var sorted = sort == "-ends" ? ending.OrderByDescending(child => child.UntilOn) : ending.OrderBy(child => child.UntilOn);
        var children = await sorted.ThenBy(child => child.PupilId).PageAsync(page, cancel);
        var ids = children.Rows.Select(child => child.PupilId).ToList();
        var answers = await db.EndingAnswers(Actor.SchoolId, today).Where(answer => ids.Contains(answer.PupilId)).ToListAsync(cancel);
        var pupils = await db.Pupils.AsNoTracking().Where(pupil => ids.Contains(pupil.Id)).ToDictionaryAsync(pupil => pupil.Id, pupil => pupil.Name, cancel);
        var channels = await db.OpenChannelsAsync(Actor.SchoolId, today, cancel);
        return View(new EndingPage(children.Of(children.Rows.Select(child => new EndingRow(
            child.PupilId, pupils[child.PupilId], child.UntilOn,
            [.. channels.SelectMany(channel => channel.Media, (channel, medium) => (channel, medium))
                .Where(question => answers.Exists(answer => answer.PupilId == child.PupilId && answer.ChannelId == question.channel.Id && answer.Medium == question.medium))
                .Select(question => QuestionKey.Words(question.channel, question.medium))])))));
    }
}

public sealed record EndingRow(Guid PupilId, string Name, DateOnly UntilOn, IReadOnlyList<string> Questions);

public sealed record EndingPage(Listing<EndingRow> Listing);
