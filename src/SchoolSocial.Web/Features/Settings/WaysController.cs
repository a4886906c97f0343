using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Settings;

/// <summary>How this school does things: one form for everything in which schools differ.</summary>
public sealed class WaysController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [Authorize(Can.ReadReference)]
    [HttpGet("/settings")]
    public IActionResult Index() => View();

    [Authorize(Can.ManageSettings)]
    [HttpGet("/settings/ways")]
    public async Task<IActionResult> Edit(CancellationToken cancel)
    {
        var settings = await FindAsync(cancel);
        var head = await HeadAndLead.ReadAsync(db, Actor.SchoolId, clock.Today, cancel);
        return View(new WaysPage(WaysForm.Of(settings.Ways, settings.Version), head.Look(settings.Ways.HeadIsDsl).Refusal));
    }

    [Authorize(Can.ManageSettings)]
    [HttpPost("/settings/ways")]
    public async Task<IActionResult> Update([Bind(Prefix = "Form")] WaysForm form, CancellationToken cancel)
    {
        var settings = await FindAsync(cancel);
        if (!ModelState.Accepts(new WaysFormValidator(), form)) return Unaccepted(nameof(Edit), new WaysPage(form, null));
        if (form.Version != settings.Version) return Overtaken(form, settings);
        var ways = form.Ways();
        if (ways.HeadIsDsl != settings.Ways.HeadIsDsl)
        {
            var head = await HeadAndLead.ReadAsync(db, Actor.SchoolId, clock.Today, cancel);
            if (head.Look(ways.HeadIsDsl).Refusal is { } refusal)
            {
                ModelState.AddModelError("Form.HeadIsDsl", refusal);
                return Unaccepted(nameof(Edit), new WaysPage(form, null));
            }
        }

        settings.Change(ways, Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(Edit), new WaysPage(form, null));
            case SaveOutcome.Stale or SaveOutcome.Taken: return Overtaken(form, await FindAsync(cancel));
        }

        TempData["Done"] = "The school's ways have been saved.";
        return Redirect("/settings");
    }

    private Task<SchoolSettings> FindAsync(CancellationToken cancel) => db.Settings.SingleAsync(settings => settings.SchoolId == Actor.SchoolId, cancel);

    private ViewResult Overtaken(WaysForm form, SchoolSettings settings)
    {
        form.Version = settings.Version;
        return Stale(nameof(Edit), new WaysPage(form, null), StaleAnswers.Of(form, WaysForm.Of(settings.Ways, settings.Version), WaysAnswers.All));
    }
}
