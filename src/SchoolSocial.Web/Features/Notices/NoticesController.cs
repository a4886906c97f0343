using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Notices;

/// <summary>Follows a notice to its page, and marks it as seen on the way.</summary>
[Authorize(Can.UseTheProduct)]
public sealed class NoticesController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/notices/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await db.Notices.SingleOrDefaultAsync(notice => notice.Id == id && notice.PersonId == Actor.PersonId, cancel) is not { } notice) return NotFound();
        notice.See(clock.Now);
        await db.SaveChangesAsync(cancel);
        return LocalRedirect(notice.Path);
    }
}
