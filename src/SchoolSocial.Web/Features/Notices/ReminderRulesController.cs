using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Notices;

/// <summary>How this school reminds: the usual quiet hours, the weekly letter, and the least that everybody gets.</summary>
[Authorize(Can.ManageSettings)]
public sealed class ReminderRulesController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/settings/reminders")]
    public async Task<IActionResult> Edit(CancellationToken cancel) =>
        View(new ReminderRulesPage(await FindAsync(cancel) is { } rules ? ReminderRulesForm.Of(rules.Ways, rules.Version) : ReminderRulesForm.Of(ReminderWays.Default, 0)));

    [HttpPost("/settings/reminders")]
    public async Task<IActionResult> Update([Bind(Prefix = "Form")] ReminderRulesForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new ReminderRulesFormValidator(), form)) return Unaccepted(nameof(Edit), new ReminderRulesPage(form));
        var rules = await FindAsync(cancel);
        if ((rules?.Version ?? 0) != form.Version) return Overtaken(form, rules!);
        if (rules is null) db.Add(rules = ReminderRules.Begin(Actor.SchoolId));
        rules.Set(form.Ways(), Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(Edit), new ReminderRulesPage(form));
            case SaveOutcome.Stale or SaveOutcome.Taken: return Overtaken(form, (await FindAsync(cancel))!);
        }

        TempData["Done"] = "The school's reminders have been saved. Nobody's own choices go below them.";
        return Redirect("/settings/reminders");
    }

    private Task<ReminderRules?> FindAsync(CancellationToken cancel) => db.ReminderRules.SingleOrDefaultAsync(rules => rules.SchoolId == Actor.SchoolId, cancel);

    private ViewResult Overtaken(ReminderRulesForm form, ReminderRules stored)
    {
        form.Version = stored.Version;
        return Stale(nameof(Edit), new ReminderRulesPage(form), StaleAnswers.Of(
            form, ReminderRulesForm.Of(stored.Ways, stored.Version), (nameof(form.From), ReminderAnswers.Evenings), (nameof(form.To), ReminderAnswers.Mornings),
            (nameof(form.DigestOn), ReminderAnswers.DigestDays), (nameof(form.DigestHour), ReminderAnswers.DigestHours)));
    }
}
