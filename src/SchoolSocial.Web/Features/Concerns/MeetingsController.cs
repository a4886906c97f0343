using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Letters;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Letters;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>
/// For somebody who was granted the letters and meetings of a concern and no more of it: the reference, the letters, and the meetings with who was there.
/// Not what it is about, who is on it, or anything else that was written.
/// </summary>
[Authorize(Can.HandleConcerns)]
public sealed class MeetingsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    private const int Most = 100;

    [HttpGet("/concerns/meetings")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View((IReadOnlyList<string>)await db.Concerns.AsNoTracking()
        .Where(Concern.LettersVisibleTo(Actor)).Where(concern => !db.Concerns.Where(Concern.VisibleTo(Actor)).Any(whole => whole.Id == concern.Id))
        .OrderByDescending(concern => concern.RaisedAt).ThenBy(concern => concern.Id).Select(concern => concern.Code).Take(Most).ToListAsync(cancel));

    [HttpGet("/concerns/{code}/meetings")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await db.Concerns.Where(Concern.LettersVisibleTo(Actor)).Include(concern => concern.Entries).SingleOrDefaultAsync(each => each.Code == code, cancel) is not { } concern) return NotFound();
        concern.Opened(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        var letters = await db.LettersOf(concern).AsNoTracking().OrderBy(letter => letter.WrittenAt).Whole().ToListAsync(cancel);
        return View(new MeetingsPage(code, [.. letters.Select(letter => LetterRow.Of(letter, clock.Today))], concern.CanWorkOn(Actor).IsAllowed, [.. concern.Entries.Where(entry => entry.Kind is EntryKind.Interview or EntryKind.GovernorAction).OrderBy(entry => entry.At)
            .Select(entry => new MeetingRow(entry.Kind, entry.HappenedOn, entry.At, vault.OpenIfAny(entry.Present, entry.Id), vault.Open(entry.Words, entry.Id)))]));
    }
}

public sealed record MeetingRow(EntryKind Kind, DateOnly? HappenedOn, DateTime At, string? Present, string Words);

public sealed record MeetingsPage(string Code, IReadOnlyList<LetterRow> Letters, bool MayWrite, IReadOnlyList<MeetingRow> Rows);
