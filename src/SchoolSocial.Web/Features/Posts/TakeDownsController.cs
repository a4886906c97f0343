using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Files;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>It is down, and why; and what is still to come down.</summary>
[Authorize(Can.CheckPosts)]
public sealed class TakeDownsController(SchoolDb db, SchoolClock clock, Vault vault, FileStore store) : SchoolController
{
    /// <summary>What is asked of the viewer; for those who oversee, of everybody. Which child it is and why stands nowhere here.</summary>
    [HttpGet("/posts/tasks")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var all = Actor.May(Can.ReadExposure);
        var open = await db.TakeDownTasks.AsNoTracking().Where(task => task.SchoolId == Actor.SchoolId && task.DoneAt == null && (all || task.OwnerId == Actor.PersonId))
            .Join(db.Posts, task => task.PostId, post => post.Id, (task, post) => new { task.OwnerId, task.DueOn, post.Code, post.ChannelId, post.AccountId, post.PublishedOn }).ToListAsync(cancel);
        var places = await PostPlaces.NamesAsync(db, Actor.SchoolId, open.Select(task => task.AccountId), cancel);
        var names = await db.NamesAsync(open.Select(task => task.OwnerId), cancel);
        return View(new TasksPage([.. open.GroupBy(task => task.Code).Select(group => group.OrderBy(task => task.DueOn).First()).OrderBy(task => task.DueOn).ThenBy(task => task.Code, StringComparer.Ordinal)
            .Select(task => new TaskRow(task.Code, places(task.ChannelId, task.AccountId), task.PublishedOn, names.GetValueOrDefault(task.OwnerId, ""), task.DueOn, task.DueOn < clock.Today))]));
    }

    [HttpGet("/posts/{code}/take-down")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await db.FindPostAsync(Actor, Actor.SeesAllPosts(), code, cancel) is not { } post) return NotFound();
        ModelState.Accepts(post.CanTakeDown);
        var asked = await db.TakeDownTasks.AnyAsync(task => task.PostId == post.Id && task.DoneAt == null, cancel);
        return View(new TakeDownPage(new TakeDownForm { Id = Guid.CreateVersion7(), Reason = asked ? TakeDownReason.NoLongerToBeShown : null }, code));
    }

    [HttpPost("/posts/{code}/take-down")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] TakeDownForm form, CancellationToken cancel)
    {
        if (await db.FindPostAsync(Actor, Actor.SeesAllPosts(), code, cancel) is not { } post) return NotFound();
        var page = new TakeDownPage(form, code);
        if (!ModelState.Accepts(new TakeDownFormValidator(), form) || !ModelState.Accepts(post.CanTakeDown)) return Unaccepted(nameof(New), page);
        post.TakeItDown(form.Id, form.Reason!.Value, vault.SealIfAny(PlainText.Tidy(form.Words), form.Id), Actor, clock.Now);
        foreach (var task in await db.TakeDownTasks.Where(task => task.PostId == post.Id && task.DoneAt == null).ToListAsync(cancel)) task.Done(Actor, clock.Now);
        var pictures = await db.RemovePictureAsync(post, Actor, clock.Now, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        foreach (var gone in pictures) store.Destroy(gone);
        TempData["Done"] = "Recorded as taken down.";
        return Redirect($"/posts/{code}");
    }
}

public sealed record TaskRow(string Code, string Place, DateOnly? PublishedOn, string Owner, DateOnly DueOn, bool IsLate);

public sealed record TasksPage(IReadOnlyList<TaskRow> Rows);
