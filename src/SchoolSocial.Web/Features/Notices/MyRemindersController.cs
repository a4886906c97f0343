using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Notices;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Notices;

/// <summary>What comes to a person by mail and when, within what their school sends to everybody.</summary>
[Authorize(Can.UseTheProduct)]
public sealed class MyRemindersController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/my-reminders")]
    public async Task<IActionResult> Edit(CancellationToken cancel)
    {
        var ways = await db.ReminderWaysAsync(Actor.SchoolId, cancel);
        return View(await PageAsync(ways, MyRemindersForm.Of((await FindAsync(cancel))?.Choice ?? ReminderChoice.Default, ways), cancel));
    }

    [HttpPost("/my-reminders")]
    public async Task<IActionResult> Update([Bind(Prefix = "Form")] MyRemindersForm form, CancellationToken cancel)
    {
        var ways = await db.ReminderWaysAsync(Actor.SchoolId, cancel);
        var page = await PageAsync(ways, form, cancel);
        if (!ModelState.Accepts(new MyRemindersFormValidator(), form) || !ModelState.Accepts(ways.CanChoose(form.Choice(ways)))) return Unaccepted(nameof(Edit), page);
        var choices = await FindAsync(cancel);
        if (choices is null) db.Add(choices = ReminderChoices.Of(Actor));
        choices.Choose(form.Choice(ways), ways, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Edit), page);
        TempData["Done"] = "Your choices have been saved.";
        return Redirect("/my-reminders");
    }

    private Task<ReminderChoices?> FindAsync(CancellationToken cancel) =>
        db.ReminderChoices.SingleOrDefaultAsync(choices => choices.SchoolId == Actor.SchoolId && choices.PersonId == Actor.PersonId, cancel);

    private async Task<MyRemindersPage> PageAsync(ReminderWays ways, MyRemindersForm form, CancellationToken cancel) =>
        new(form, ways, await db.People.Where(person => person.Id == Actor.PersonId).Select(person => person.Email).SingleOrDefaultAsync(cancel));
}
