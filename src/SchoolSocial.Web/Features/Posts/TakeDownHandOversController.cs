using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>Somebody else takes a post down: whoever was to do it is away or leaves. Which child it is and why goes to nobody.</summary>
[Authorize(Can.CheckPosts)]
public sealed class TakeDownHandOversController(SchoolDb db, SchoolClock clock, Alerts alerts) : SchoolController
{
    [HttpGet("/posts/{code}/take-down/hand-over")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) => await TasksAsync(code, cancel) is { Count: > 0 } tasks
        ? View(await PageAsync(code, tasks[0], new TakeDownHandOverForm(), cancel))
        : NotFound();

    [HttpPost("/posts/{code}/take-down/hand-over")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] TakeDownHandOverForm form, CancellationToken cancel)
    {
        if (await TasksAsync(code, cancel) is not { Count: > 0 } tasks) return NotFound();
        var page = await PageAsync(code, tasks[0], form, cancel);
        if (!ModelState.Accepts(new TakeDownHandOverFormValidator(page.People), form) || !ModelState.Accepts(tasks[0].CanHandTo(form.ToId!.Value))) return Unaccepted(nameof(New), page);
        foreach (var task in tasks) task.HandTo(form.ToId.Value, Actor, clock.Now);
        await alerts.SendAsync([form.ToId.Value], NoticeKind.TakeDownAsked, "/posts/tasks", tasks[0], clock.Now, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "It is theirs to take down now, and they have been told.";
        return Redirect("/posts/tasks");
    }

    /// <summary>What is open on a post the viewer may see: all of it has one owner.</summary>
    private async Task<List<TakeDownTask>> TasksAsync(string code, CancellationToken cancel)
    {
        var post = await db.PostsVisibleTo(Actor, Actor.SeesAllPosts()).Where(each => each.Code == code).Select(each => (Guid?)each.Id).SingleOrDefaultAsync(cancel);
        return await db.TakeDownTasks.Where(task => task.SchoolId == Actor.SchoolId && task.PostId == post && task.DoneAt == null).OrderBy(task => task.DueOn).ToListAsync(cancel);
    }

    private async Task<TakeDownHandOverPage> PageAsync(string code, TakeDownTask task, TakeDownHandOverForm form, CancellationToken cancel)
    {
        var holders = await db.RoleHoldersAsync(Actor.SchoolId, clock.Now, cancel);
        var able = holders.Where(holder => RolePermissions.Of(holder.Role).Contains(Can.CheckPosts)).Select(holder => holder.PersonId).Where(person => person != task.OwnerId).ToHashSet();
        var names = await db.NamesAsync([.. able, task.OwnerId], cancel);
        return new TakeDownHandOverPage(
            code, names.GetValueOrDefault(task.OwnerId, "somebody"), form,
            [new Choice("", "Choose a name"), .. names.Where(each => able.Contains(each.Key)).OrderBy(each => each.Value, StringComparer.Ordinal).Select(each => new Choice(each.Key.ToString(), each.Value))]);
    }
}

public sealed class TakeDownHandOverForm
{
    [Display(Name = "Who takes it down instead?")]
    public Guid? ToId { get; set; }
}

public sealed class TakeDownHandOverFormValidator : AbstractValidator<TakeDownHandOverForm>
{
    public TakeDownHandOverFormValidator(IReadOnlyList<Choice> people) =>
        RuleFor(form => form.ToId).Must(id => people.Offers(id)).WithMessage("Choose who takes it down");
}

public sealed record TakeDownHandOverPage(string Code, string Owner, TakeDownHandOverForm Form, IReadOnlyList<Choice> People);
