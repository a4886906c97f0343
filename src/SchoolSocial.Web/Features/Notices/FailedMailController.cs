using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Notices;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Hosting.Jobs;

namespace SchoolSocial.Web.Features.Notices;

/// <summary>
/// Letters that were tried and have not gone: to whom and why not, never what they say or what they are about. None is given up; each is
/// tried again by itself, and here at once.
/// </summary>
[Authorize(Can.WatchMail)]
public sealed class FailedMailController(SchoolDb db, SchoolClock clock, MailSettings mail) : SchoolController
{
    [HttpGet("/settings/mail")]
    public async Task<IActionResult> Index(string? sort = null, int page = 1, CancellationToken cancel = default)
    {
        var failed = db.FailedMailOf(Actor.SchoolId).AsNoTracking();
        var sorted = sort == "-written" ? failed.OrderByDescending(letter => letter.WrittenAt) : failed.OrderBy(letter => letter.WrittenAt);
        var letters = await sorted.ThenBy(letter => letter.Id).PageAsync(page, cancel);
        var names = await db.NamesAsync(letters.Rows.Select(letter => letter.PersonId).OfType<Guid>(), cancel);
        return View(new FailedMailPage(letters.Of(letters.Rows.Select(letter => new FailedMailRow(
            letter.Id, letter.PersonId is { } person ? names.GetValueOrDefault(person) : null, letter.To, SchoolTime.DateOf(letter.WrittenAt), letter.Tries, letter.LastFailure ?? "", letter.DueAt))), mail.HasServer));
    }

    [HttpPost("/settings/mail/{id:guid}/again")]
    public async Task<IActionResult> Update(Guid id, CancellationToken cancel)
    {
        if (await db.FailedMailOf(Actor.SchoolId).SingleOrDefaultAsync(letter => letter.Id == id, cancel) is not { } letter) return NotFound();
        var address = await db.People.Where(person => person.Id == letter.PersonId).Select(person => person.Email).SingleOrDefaultAsync(cancel) ?? letter.To;
        letter.TryAgain(address, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = $"It is sent to {address} within a minute. If it stays on this list, it failed again.";
        return Redirect("/settings/mail");
    }
}

public sealed record FailedMailRow(Guid Id, string? Name, string To, DateOnly WrittenOn, int Tries, string Failure, DateTime NextAt);

public sealed record FailedMailPage(Listing<FailedMailRow> Listing, bool HasServer);
