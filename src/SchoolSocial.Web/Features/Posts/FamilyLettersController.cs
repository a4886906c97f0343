using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>Tells a family what was removed and when, and offers the office their other children to ask about (PST-11).</summary>
[Authorize(Can.RecordConsents)]
public sealed class FamilyLettersController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/posts/letters")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var tasks = await Tasks().GroupBy(task => task.PupilId).Select(group => new { PupilId = group.Key, All = group.Count(), Done = group.Count(task => task.DoneAt != null) }).ToListAsync(cancel);
        var ids = tasks.Select(task => task.PupilId).ToList();
        var pupils = await db.PupilsOf(Actor).AsNoTracking().Where(pupil => ids.Contains(pupil.Id)).OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel);
        return View(new FamilyLettersPage([.. pupils.Select(pupil => (pupil, Task: tasks.Single(task => task.PupilId == pupil.Id))).Select(each => new FamilyLetterRow(each.pupil.Id, each.pupil.Name, each.Task.All, each.Task.Done))]));
    }

    [HttpGet("/posts/letters/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        var tasks = await Tasks().Where(task => task.PupilId == id).ToListAsync(cancel);
        if (tasks.Count == 0 || await db.FindPupilAsync(Actor, id, cancel) is not { } pupil) return NotFound();
        var posts = tasks.Select(task => task.PostId).ToList();
        var shown = await db.Posts.AsNoTracking().Include(post => post.TakeDowns).Where(post => post.SchoolId == Actor.SchoolId && posts.Contains(post.Id)).ToListAsync(cancel);
        var places = await PostPlaces.NamesAsync(db, Actor.SchoolId, shown.Select(post => post.AccountId), cancel);
        var guardians = pupil.Guardianships.Where(tie => tie.EndedOn is null).Select(tie => tie.GuardianId).ToList();
        var siblings = await db.PupilsOf(Actor).AsNoTracking().Where(other => other.Id != id && other.LeftOn == null && other.Guardianships.Any(tie => tie.EndedOn == null && guardians.Contains(tie.GuardianId)))
            .OrderBy(other => other.NormalisedName).ToListAsync(cancel);
        ViewData[Sheet.Key] = new Sheet
        {
            SchoolName = HttpContext.Features.Get<SchoolAccess>()!.SchoolName,
            Reference = $"Pictures of {pupil.Name}",
            PrintedBy = Actor.Name,
            PrintedAt = SchoolDates.Moment(clock.Now),
            BackHref = "/posts/letters",
        };
        return View(new FamilyLetterPage(
            pupil.Name, clock.Today,
            [.. shown.OrderBy(post => post.PublishedOn).ThenBy(post => post.Code, StringComparer.Ordinal).Select(post => new RemovedLine(places(post.ChannelId, post.AccountId), post.PublishedOn, post.TakenDown?.At))],
            [.. siblings.Select(sibling => sibling.Name)]));
    }

    /// <summary>What comes of a protected mark is not for the office to read off a list.</summary>
    private IQueryable<TakeDownTask> Tasks()
    {
        var mayKnow = Actor.May(Can.ReadProtections);
        return db.TakeDownTasks.AsNoTracking().Where(task => task.SchoolId == Actor.SchoolId && (mayKnow || task.Cause != TakeDownCause.Protected));
    }
}

public sealed record FamilyLetterRow(Guid PupilId, string Name, int All, int Done);

public sealed record FamilyLettersPage(IReadOnlyList<FamilyLetterRow> Rows);

public sealed record RemovedLine(string Channel, DateOnly? PublishedOn, DateTime? DownAt);

public sealed record FamilyLetterPage(string Child, DateOnly On, IReadOnlyList<RemovedLine> Lines, IReadOnlyList<string> Siblings);
