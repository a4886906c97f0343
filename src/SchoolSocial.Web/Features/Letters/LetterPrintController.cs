using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Letters;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Letters;

/// <summary>A letter on the school's letterhead, for the reader's own printer or PDF.</summary>
[Authorize(Can.WriteLetters)]
public sealed class LetterPrintController(SchoolDb db, SchoolClock clock, Vault vault, LetterDesk desk) : SchoolController
{
    [HttpGet("/letters/{code}/print")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await desk.FindAsync(Actor, code, cancel) is not { } open) return NotFound();
        var school = HttpContext.Features.Get<SchoolAccess>()!.SchoolName;
        var names = await db.NamesAsync(LetterReading.People(open.Letter), cancel);
        open.Letter.Printed(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        ViewData[Sheet.Key] = new Sheet
        {
            SchoolName = school,
            LetterheadLines = await db.LetterheadLinesAsync(Actor.SchoolId, cancel),
            Reference = $"Our reference: {code}",
            PrintedBy = Actor.Name,
            PrintedAt = SchoolDates.Moment(clock.Now),
            BackHref = $"/letters/{code}",
        };
        return View(LetterReading.SheetOf(open, vault, names, school, clock.Now));
    }
}
