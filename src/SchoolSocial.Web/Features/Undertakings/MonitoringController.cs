using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>Who answers for filtering and monitoring, its checks and its reviews (JW55). Governors read it.</summary>
public sealed class MonitoringController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [Authorize(Can.ReadMonitoring)]
    [HttpGet("/monitoring")]
    public async Task<IActionResult> Show(CancellationToken cancel) => View(await PageOfAsync(cancel));

    [Authorize(Can.KeepMonitoring)]
    [HttpGet("/monitoring/edit")]
    public async Task<IActionResult> Edit(CancellationToken cancel) => View(await PageAsync(MonitoringForm.Of(await FindAsync(cancel)), cancel));

    [Authorize(Can.KeepMonitoring)]
    [HttpPost("/monitoring/edit")]
    public async Task<IActionResult> Update([Bind(Prefix = "Form")] MonitoringForm form, CancellationToken cancel)
    {
        var page = await PageAsync(form, cancel);
        if (!ModelState.Accepts(new MonitoringFormValidator(page), form)) return Unaccepted(nameof(Edit), page);
        var plan = await FindAsync(cancel);
        if ((plan?.Version ?? 0) != form.Version) return Overtaken(page, plan!);
        if (plan is null) db.Add(plan = MonitoringPlan.Begin(Actor, clock.Now));
        plan.Set(form.Details(), Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(Edit), page);
            case SaveOutcome.Stale or SaveOutcome.Taken: return Overtaken(page, (await FindAsync(cancel))!);
        }

        TempData["Done"] = "Saved.";
        return Redirect("/monitoring");
    }

    /// <summary>The plan is the school's for as long as there is one, so its clock does not start.</summary>
    private async Task<MonitoringPage> PageOfAsync(CancellationToken cancel)
    {
        var page = await MonitoringPage.ReadAsync(db, Actor, clock.Today, cancel);
        return page.Plan is null ? page : page with { Keeping = await Keeping.ReadAsync(db, vault, page.Plan, null, Actor, "/monitoring", cancel) };
    }

    private Task<MonitoringPlan?> FindAsync(CancellationToken cancel) => db.MonitoringPlans.SingleOrDefaultAsync(plan => plan.SchoolId == Actor.SchoolId, cancel);

    private ViewResult Overtaken(MonitoringFormPage page, MonitoringPlan stored)
    {
        page.Form.Version = stored.Version;
        return Stale(nameof(Edit), page, StaleAnswers.Of(page.Form, MonitoringForm.Of(stored), (nameof(MonitoringForm.LeaderId), page.Leaders), (nameof(MonitoringForm.GovernorId), page.Governors)));
    }

    /// <summary>A member of the senior team, and a governor: those who hold the roles today.</summary>
    private async Task<MonitoringFormPage> PageAsync(MonitoringForm form, CancellationToken cancel)
    {
        var holders = await db.RoleHoldersAsync(Actor.SchoolId, clock.Today, cancel);
        var names = await db.NamesAsync(holders.Select(holder => holder.PersonId), cancel);
        return new MonitoringFormPage(
            form, Offered(role => role is Role.Headteacher or Role.ActingHead or Role.DeputyHead or Role.SeniorLeader or Role.Dsl), Offered(role => role.IsGovernor()));

        IReadOnlyList<Choice> Offered(Func<Role, bool> fits) =>
            [new("", "Nobody yet"), .. holders.Where(holder => fits(holder.Role)).Select(holder => holder.PersonId).Distinct().Select(id => new Choice(id.ToString(), names[id])).OrderBy(choice => choice.Text, StringComparer.Ordinal)];
    }
}
