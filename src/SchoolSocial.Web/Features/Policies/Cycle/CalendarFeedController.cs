using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;

namespace SchoolSocial.Web.Features.Policies.Cycle;

/// <summary>For the calendar program, which cannot sign in: whoever has the address reads the titles and dates of reviews, and nothing else.</summary>
[AllowAnonymous]
public sealed class CalendarFeedController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/policies/calendar/{key}.ics")]
    public async Task<IActionResult> Show(string key, CancellationToken cancel)
    {
        if (key.Length != CalendarAddressController.Length) return NotFound();
        var hash = CalendarAddressController.HashOf(key);
        if (await db.CalendarAddresses.AsNoTracking().SingleOrDefaultAsync(each => each.KeyHash == hash && each.EndedAt == null, cancel) is not { } address) return NotFound();
        var today = clock.Today;
        var serves = await db.Appointments.AsNoTracking().Where(Appointment.InForceOn(today)).AnyAsync(each => each.PersonId == address.PersonId && each.SchoolId == address.SchoolId, cancel);
        if (!serves) return NotFound();
        var reader = new Actor(address.PersonId, address.SchoolId, "", new HashSet<Role>());
        var school = await db.Schools.AsNoTracking().Where(each => each.Id == address.SchoolId).Select(each => each.Name).SingleAsync(cancel);
        return Content(CalendarFile.Of(await CyclePage.RowsAsync(db, reader, cancel), school, clock.Now), "text/calendar; charset=utf-8");
    }
}
