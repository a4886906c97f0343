using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Letters;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Posts;
using SchoolSocial.Web.Features.Letters;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>Tells a family what was removed and when, and offers the office their other children to ask about (PST-11).</summary>
[Authorize(Can.RecordConsents)]
public sealed class FamilyLettersController(SchoolDb db, SchoolClock clock) : SchoolController
{
    private readonly FamilyLetters letters = new(db);

    [HttpGet("/posts/letters")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var tasks = await db.TakeDownsToTell(Actor, Actor.May(Can.ReadProtections)).AsNoTracking().GroupBy(task => task.PupilId!.Value).Select(group => new { PupilId = group.Key, All = group.Count(), Done = group.Count(task => task.DoneAt != null) }).ToListAsync(cancel);
        var ids = tasks.Select(task => task.PupilId).ToList();
        var pupils = await db.PupilsOf(Actor).AsNoTracking().Where(pupil => ids.Contains(pupil.Id)).OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel);
        return View(new FamilyLettersPage([.. pupils.Select(pupil => (pupil, Task: tasks.Single(task => task.PupilId == pupil.Id))).Select(each => new FamilyLetterRow(each.pupil.Id, each.pupil.Name, each.Task.All, each.Task.Done))]));
    }

    [HttpGet("/posts/letters/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await db.FindPupilAsync(Actor, id, cancel) is not { } pupil || await letters.LinesAsync(Actor, pupil, cancel) is not { Count: > 0 } lines) return NotFound();
        var guardians = pupil.Guardianships.Where(tie => tie.EndedOn is null).Select(tie => tie.GuardianId).ToList();
        var siblings = await db.PupilsOf(Actor).AsNoTracking().Where(other => other.Id != id && other.LeftOn == null && other.Guardianships.Any(tie => tie.EndedOn == null && guardians.Contains(tie.GuardianId)))
            .OrderBy(other => other.NormalisedName).ToListAsync(cancel);
        var written = await letters.VisibleTo(Actor).AsNoTracking().Where(letter => letter.AboutId == id).OrderBy(letter => letter.WrittenAt).Whole().ToListAsync(cancel);
        return View(new FamilyLetterPage(
            id, pupil.Name, lines, [.. siblings.Select(sibling => sibling.Name)], [.. written.Select(letter => LetterRow.Of(letter, clock.Today))]));
    }
}

public sealed record FamilyLetterRow(Guid PupilId, string Name, int All, int Done);

public sealed record FamilyLettersPage(IReadOnlyList<FamilyLetterRow> Rows);

public sealed record FamilyLetterPage(
    Guid PupilId, string Child, IReadOnlyList<RemovedLine> Lines, IReadOnlyList<string> Siblings, IReadOnlyList<LetterRow> Letters);
