using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Schools;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts.Rollover;

/// <summary>Rollover Day: begun once a summer, with a proposal for every account.</summary>
[Authorize(Can.KeepAccounts)]
public sealed class RolloversController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/accounts/rollover")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var plans = await db.RolloversOf(Actor).AsNoTracking().OrderByDescending(plan => plan.BegunAt).ToListAsync(cancel);
        var school = await db.OwnSchoolAsync(Actor, cancel);
        var (from, to) = Years(school);
        return View(new RolloversPage(
            [.. plans.Select(plan => new RolloverPlanRow(plan.Code, NameOf(plan.FromYearId), NameOf(plan.ToYearId), plan.Closed, plan.Lines.Count, plan.ClosedAt))],
            from, to, from is not null && plans.Exists(plan => plan.FromYearId == from.Id)));

        string NameOf(Guid id) => school.Years.First(year => year.Id == id).Name;
    }

    [HttpPost("/accounts/rollover")]
    public async Task<IActionResult> Create(CancellationToken cancel)
    {
        var (from, to) = Years(await db.OwnSchoolAsync(Actor, cancel));
        if (from is null || to is null) return Redirect("/accounts/rollover");
        if (await db.RolloversOf(Actor).Where(plan => plan.FromYearId == from.Id).Select(plan => plan.Code).SingleOrDefaultAsync(cancel) is { } begun) return Redirect($"/accounts/rollover/{begun}");
        var books = await db.RolloverBooksAsync(Actor, from, to, cancel);
        var plan = RolloverPlan.Begin(Actor.SchoolId, from.Id, to.Id, RolloverProposals.For(books), Actor, clock.Now);
        db.Add(plan);
        if (await TrySaveAsync(db, cancel) != SaveOutcome.Saved) return Redirect("/accounts/rollover");
        TempData["Done"] = "There is a proposal for every account. Nothing has been changed yet.";
        return Redirect($"/accounts/rollover/{plan.Code}");
    }

    [HttpGet("/accounts/rollover/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await db.FindRolloverAsync(Actor, code, cancel) is not { } plan) return NotFound();
        var reviewOn = AccountRetention.For(plan, await db.WaysAsync(Actor.SchoolId, cancel));
        return View(await RolloverPage.ReadAsync(db, plan, Actor, cancel) with { Keeping = await Keeping.ReadAsync(db, vault, plan, reviewOn, Actor, $"/accounts/rollover/{code}", cancel) });
    }

    [HttpPost("/accounts/rollover/{code}/confirmation")]
    public async Task<IActionResult> Confirm(string code, int version, CancellationToken cancel)
    {
        if (await db.FindRolloverAsync(Actor, code, cancel) is not { } plan) return NotFound();

        // Nobody confirms what they have not read: a line may have been changed while the page was open.
        if (version != plan.Version)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            ModelState.AddModelError("", "Something here has changed since you opened this page. Look through the lines again, then confirm them.");
            return View(nameof(Show), await RolloverPage.ReadAsync(db, plan, Actor, cancel));
        }

        var school = await db.OwnSchoolAsync(Actor, cancel);
        var confirmed = plan.Confirm(RolloverConflicts.Look(plan, await db.AccountsInUseAsync(Actor, cancel), school.EmailDomain), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), await RolloverPage.ReadAsync(db, plan, Actor, cancel));
        TempData["Done"] = confirmed switch
        {
            0 => "There was nothing for you to confirm.",
            1 => "You have confirmed one line.",
            _ => $"You have confirmed {confirmed} lines.",
        };
        return Redirect($"/accounts/rollover/{code}");
    }

    [HttpPost("/accounts/rollover/{code}/closing")]
    public async Task<IActionResult> Close(string code, CancellationToken cancel)
    {
        if (await db.FindRolloverAsync(Actor, code, cancel) is not { } plan) return NotFound();
        if (!plan.CanClose.IsAllowed)
        {
            ModelState.AddModelError("", plan.CanClose.Refusal!);
            return Unaccepted(nameof(Show), await RolloverPage.ReadAsync(db, plan, Actor, cancel));
        }

        plan.Close(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = "Rollover Day is closed. Print the certificate and file it.";
        return Redirect($"/accounts/rollover/{code}");
    }

    /// <summary>The year that ends and the one that follows; in the holidays between, the one just ended.</summary>
    private (SchoolYear? From, SchoolYear? To) Years(School school)
    {
        var to = school.YearAfter(clock.Today);
        var from = school.YearOn(clock.Today) ?? school.Years.Where(year => year.EndsOn < clock.Today).MaxBy(year => year.EndsOn);
        return (from, to);
    }
}

public sealed record RolloverPlanRow(string Code, string From, string To, int Closed, int Lines, DateTime? ClosedAt);

public sealed record RolloversPage(IReadOnlyList<RolloverPlanRow> Plans, SchoolYear? From, SchoolYear? To, bool IsBegun);
