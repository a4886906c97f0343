using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People;

/// <summary>Who covers, from when to when and on which days of the week.</summary>
[Authorize(Can.KeepDutyList)]
public sealed class DutyTurnsController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/duty/turns/new")]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        View(await PageAsync(new DutyTurnForm { Id = Guid.CreateVersion7(), FromOn = clock.Today, Days = [.. DutyDay.All.Take(5)] }, cancel));

    [HttpPost("/duty/turns/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] DutyTurnForm form, CancellationToken cancel)
    {
        var list = await db.DutyListAsync(Actor.SchoolId, cancel);
        if (list?.Turns.Any(turn => turn.Id == form.Id) == true) return Redirect("/duty/list");
        var page = await PageAsync(form, cancel);
        if (!ModelState.Accepts(new DutyTurnFormValidator(page.People), form) || !ModelState.Accepts(DutyList.CanCover(form.FromOn!.Value, form.ToOn!.Value, form.AllDays)))
        {
            return Unaccepted(nameof(New), page);
        }

        list ??= db.Add(DutyList.Begin(Actor.SchoolId, Actor, clock.Now)).Entity;
        list.Cover(form.Id, form.PersonId!.Value, form.FromOn.Value, form.ToOn.Value, form.AllDays, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "They are on the list.";
        return Redirect("/duty/list");
    }

    [HttpPost("/duty/turns/{id:guid}/end")]
    public async Task<IActionResult> Destroy(Guid id, CancellationToken cancel)
    {
        if (await db.DutyListAsync(Actor.SchoolId, cancel) is not { } list || list.Turns.All(turn => turn.Id != id)) return NotFound();
        if (list.CanEndCover(id).IsAllowed)
        {
            list.EndCover(id, Actor, clock.Now);
            await db.SaveChangesAsync(cancel);
            TempData["Done"] = "They are off the list.";
        }

        return Redirect("/duty/list");
    }

    private async Task<DutyTurnPage> PageAsync(DutyTurnForm form, CancellationToken cancel)
    {
        var staff = (await db.RoleHoldersAsync(Actor.SchoolId, clock.Now, cancel))
            .Where(holder => !holder.Role.IsGovernor() && !holder.Role.IsOutside() && holder.Role is not (Role.Volunteer or Role.Clerk)).Select(holder => holder.PersonId);
        var names = await db.NamesAsync(staff, cancel);
        return new DutyTurnPage(
            form, [new Choice("", "Choose a name"), .. names.OrderBy(each => each.Value, StringComparer.CurrentCulture).Select(each => new Choice(each.Key.ToString(), each.Value))]);
    }
}
