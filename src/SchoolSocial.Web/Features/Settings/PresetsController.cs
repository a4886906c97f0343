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

/// <summary>Starting from another school's ways: what would change is shown first, and applied only then.</summary>
[Authorize(Can.ManageSettings)]
public sealed class PresetsController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/settings/start-from")]
    public async Task<IActionResult> New(string? preset, CancellationToken cancel) =>
        View(await PageAsync(await FindAsync(cancel), preset is not null && Presets.All.ContainsKey(preset) ? preset : null, cancel));

    [HttpPost("/settings/start-from")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] PresetForm form, CancellationToken cancel)
    {
        var settings = await FindAsync(cancel);
        if (!ModelState.Accepts(new PresetFormValidator(), form)) return Unaccepted(nameof(New), await PageAsync(settings, null, cancel));
        if (form.Version != settings.Version) return await OvertakenAsync(form.Preset!, settings, cancel);
        var (ways, _) = await WaysOfAsync(form.Preset!, settings, cancel);
        settings.Change(ways, Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(New), await PageAsync(await FindAsync(cancel), form.Preset, cancel));
            case SaveOutcome.Stale or SaveOutcome.Taken: return await OvertakenAsync(form.Preset!, await FindAsync(cancel), cancel);
        }

        TempData["Done"] = "The school's ways have been replaced. Go through them once, and change what your policy says otherwise.";
        return Redirect("/settings/ways");
    }

    private Task<SchoolSettings> FindAsync(CancellationToken cancel) => db.Settings.SingleAsync(settings => settings.SchoolId == Actor.SchoolId, cancel);

    /// <summary>The preset's ways; who is safeguarding lead is a fact of this school's, which no preset can change.</summary>
    private async Task<(SchoolWays Ways, string? HeadNote)> WaysOfAsync(string preset, SchoolSettings settings, CancellationToken cancel)
    {
        var ways = Presets.All[preset];
        if (ways.HeadIsDsl == settings.Ways.HeadIsDsl) return (ways, null);
        var head = await HeadAndLead.ReadAsync(db, Actor.SchoolId, clock.Today, cancel);
        return head.Look(ways.HeadIsDsl).Refusal is { } why ? (ways with { HeadIsDsl = settings.Ways.HeadIsDsl }, why) : (ways, null);
    }

    private async Task<PresetPage> PageAsync(SchoolSettings settings, string? preset, CancellationToken cancel)
    {
        var form = new PresetForm { Version = settings.Version, Preset = preset };
        if (preset is null) return new PresetPage(form, null, null);
        var (ways, headNote) = await WaysOfAsync(preset, settings, cancel);
        return new PresetPage(form, StaleAnswers.Of(WaysForm.Of(ways, 0), WaysForm.Of(settings.Ways, 0), WaysAnswers.All), headNote);
    }

    private async Task<IActionResult> OvertakenAsync(string preset, SchoolSettings settings, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        ModelState.AddModelError("", "Somebody else changed the settings in the meantime. What would change has been drawn up afresh: look at it again before you apply it.");
        return View(nameof(New), await PageAsync(settings, preset, cancel));
    }
}
