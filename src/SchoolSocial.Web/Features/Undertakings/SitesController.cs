using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>Sites for class: tried on the school's system, approved for year groups, with how to search them (JW62 to JW64).</summary>
public sealed class SitesController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [Authorize(Can.UseSites)]
    [HttpGet("/sites")]
    public async Task<IActionResult> Index(int? year = null, CancellationToken cancel = default)
    {
        var found = db.ClassroomSites.AsNoTracking().Include(site => site.Trials).Where(site => site.SchoolId == Actor.SchoolId);
        if (year is { } group) found = found.Where(site => site.FromYear <= group && site.ToYear >= group);
        var sites = await found.OrderBy(site => site.NormalisedName).ToListAsync(cancel);
        return View(new SitesPage(sites, year, clock.Today, Actor.May(Can.ApproveSites)));
    }

    [Authorize(Can.UseSites)]
    [HttpGet("/sites/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } site ? View(await PageAsync(site, SiteTrialForm.New(), cancel)) : NotFound();

    [Authorize(Can.UseSites)]
    [HttpGet("/sites/new")]
    public IActionResult New() => View(new SiteFormPage(new SiteForm { Id = Guid.CreateVersion7() }, null));

    [Authorize(Can.UseSites)]
    [HttpPost("/sites/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] SiteForm form, CancellationToken cancel)
    {
        if (await db.ClassroomSites.SingleOrDefaultAsync(each => each.Id == form.Id && each.SchoolId == Actor.SchoolId, cancel) is { } proposed) return Redirect($"/sites/{proposed.Code}");
        var page = new SiteFormPage(form, null);
        if (!ModelState.Accepts(new SiteFormValidator(), form)) return Unaccepted(nameof(New), page);
        var site = await db.DrawAsync(() => ClassroomSite.Propose(form.Id, form.Details(), Actor, clock.Now), each => each.Code, cancel);
        db.Add(site);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(New), page);
            case SaveOutcome.Taken: return NameTaken(nameof(New), page);
        }

        TempData["Done"] = "The site is proposed. Try it on the school's own system, and note what you saw.";
        return Redirect($"/sites/{site.Code}");
    }

    [Authorize(Can.ApproveSites)]
    [HttpGet("/sites/{code}/edit")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } site ? View(new SiteFormPage(SiteForm.Of(site), site)) : NotFound();

    [Authorize(Can.ApproveSites)]
    [HttpPost("/sites/{code}/edit")]
    public async Task<IActionResult> Update(string code, [Bind(Prefix = "Form")] SiteForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } site) return NotFound();
        var page = new SiteFormPage(form, site);
        if (!ModelState.Accepts(new SiteFormValidator(), form)) return Unaccepted(nameof(Edit), page);
        if (form.Version != site.Version) return Overtaken(page, site);
        site.Change(form.Details(), Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(Edit), page);
            case SaveOutcome.Taken: return NameTaken(nameof(Edit), page);
            case SaveOutcome.Stale: return Overtaken(page, (await FindAsync(code, cancel))!);
        }

        TempData["Done"] = site.ApprovedOn is null ? "Saved. Another address or more year groups are approved anew." : "Saved.";
        return Redirect($"/sites/{code}");
    }

    [Authorize(Can.UseSites)]
    [HttpPost("/sites/{code}/trials")]
    public async Task<IActionResult> Try(string code, [Bind(Prefix = "Form")] SiteTrialForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } site) return NotFound();
        if (!ModelState.Accepts(new SiteTrialFormValidator(clock.Today), form)) return Unaccepted(nameof(Show), await PageAsync(site, form, cancel));
        if (site.Trials.Any(trial => trial.Id == form.Id)) return Redirect($"/sites/{code}");
        site.Try(form.Id, form.On!.Value, form.IsFit!.Value, PlainText.Tidy(form.Words), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), await PageAsync(site, form, cancel));
        TempData["Done"] = "The trial is noted.";
        return Redirect($"/sites/{code}");
    }

    [Authorize(Can.ApproveSites)]
    [HttpPost("/sites/{code}/approval")]
    public async Task<IActionResult> Approve(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } site) return NotFound();
        if (!ModelState.Accepts(site.CanApprove(clock.Today))) return Unaccepted(nameof(Show), await PageAsync(site, SiteTrialForm.New(), cancel));
        site.Approve(clock.Today, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), await PageAsync(site, SiteTrialForm.New(), cancel));
        TempData["Done"] = $"{site.Name} is approved for {ClassroomSite.Years(site.FromYear, site.ToYear)}.";
        return Redirect($"/sites/{code}");
    }

    [Authorize(Can.ApproveSites)]
    [HttpPost("/sites/{code}/withdrawal")]
    public async Task<IActionResult> Withdraw(string code, string? why, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } site) return NotFound();
        var words = PlainText.Tidy(why);
        if (words is null || words.Length > SiteTrial.WordsMaxLength) ModelState.AddModelError("why", $"Say why, in up to {SiteTrial.WordsMaxLength} characters");
        if (!ModelState.Accepts(site.CanWithdraw)) return Unaccepted(nameof(Show), await PageAsync(site, SiteTrialForm.New(), cancel));
        site.Withdraw(words!, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), await PageAsync(site, SiteTrialForm.New(), cancel));
        TempData["Done"] = $"{site.Name} is no longer approved for class.";
        return Redirect($"/sites/{code}");
    }

    private Task<ClassroomSite?> FindAsync(string code, CancellationToken cancel) =>
        db.ClassroomSites.Include(site => site.Trials).SingleOrDefaultAsync(site => site.Code == code && site.SchoolId == Actor.SchoolId, cancel);

    private async Task<SitePage> PageAsync(ClassroomSite site, SiteTrialForm form, CancellationToken cancel)
    {
        var names = await db.NamesAsync(site.Trials.Select(trial => trial.ById).Concat(site.ApprovedById is { } by ? [by] : []), cancel);
        return new SitePage(
            site, site.ApprovedById is { } person ? names.GetValueOrDefault(person, "somebody") : null,
            [.. site.Trials.OrderByDescending(trial => trial.At).Select(trial => new SiteTrialRow(trial, names.GetValueOrDefault(trial.ById, "somebody")))], form, clock.Today, Actor.May(Can.ApproveSites),
            await Keeping.ReadAsync(db, vault, site, UndertakingRetention.For(site, await db.WaysAsync(Actor.SchoolId, cancel)), Actor, $"/sites/{site.Code}", cancel));
    }

    private ViewResult NameTaken(string view, SiteFormPage page)
    {
        ModelState.AddModelError("Form.Name", "The school already has a site of this name");
        return Unaccepted(view, page);
    }

    private ViewResult Overtaken(SiteFormPage page, ClassroomSite stored)
    {
        page.Form.Version = stored.Version;
        return Stale(nameof(Edit), page, StaleAnswers.Of(page.Form, SiteForm.Of(stored), (nameof(SiteForm.FromYear), SiteForm.Years), (nameof(SiteForm.ToYear), SiteForm.Years)));
    }
}
