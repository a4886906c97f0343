using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
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

public sealed class MonitoringForm
{
    public int Version { get; set; }

    [Display(Name = "Which senior leader answers for it?")]
    public Guid? LeaderId { get; set; }

    [Display(Name = "Which governor looks after it?")]
    public Guid? GovernorId { get; set; }

    [Display(Name = "Who does what?", Description = "The safeguarding lead, the technicians, the provider of the filter.")]
    public string? RolesWords { get; set; }

    [Display(Name = "What is blocked, for whom, and why?")]
    public string? BlockedWords { get; set; }

    [Display(Name = "Every how many days is it tried?")]
    public int? CheckEveryDays { get; set; }

    public static MonitoringForm Of(MonitoringPlan? plan) => plan is null ? new MonitoringForm { CheckEveryDays = 30 } : new MonitoringForm
    {
        Version = plan.Version, LeaderId = plan.LeaderId, GovernorId = plan.GovernorId, RolesWords = plan.RolesWords, BlockedWords = plan.BlockedWords, CheckEveryDays = plan.CheckEveryDays,
    };

    public MonitoringDetails Details() => new(LeaderId, GovernorId, PlainText.Tidy(RolesWords), PlainText.Tidy(BlockedWords), CheckEveryDays!.Value);
}

public sealed class MonitoringFormValidator : AbstractValidator<MonitoringForm>
{
    public MonitoringFormValidator(MonitoringFormPage page)
    {
        RuleFor(form => form.LeaderId).Must(id => id is null || page.Leaders.Any(choice => choice.Value == id.ToString())).WithMessage("Choose from the list");
        RuleFor(form => form.GovernorId).Must(id => id is null || page.Governors.Any(choice => choice.Value == id.ToString())).WithMessage("Choose from the list");
        RuleFor(form => form.RolesWords).Words(MonitoringPlan.WordsMaxLength, "Who does what");
        RuleFor(form => form.BlockedWords).Words(MonitoringPlan.WordsMaxLength, "What is blocked");
        RuleFor(form => form.CheckEveryDays).Must(days => days is >= 1 and <= 120).WithMessage("The days must be a whole number between 1 and 120");
    }
}

public sealed record MonitoringFormPage(MonitoringForm Form, IReadOnlyList<Choice> Leaders, IReadOnlyList<Choice> Governors);

public sealed record MonitoringRow(DateOnly On, string By, string Words, bool? Worked);

public sealed record MonitoringPage(MonitoringPlan? Plan, string? Leader, string? Governor, DateOnly? ReviewDueOn, DateOnly? CheckDueOn, IReadOnlyList<MonitoringRow> Checks, IReadOnlyList<MonitoringRow> Reviews, IReadOnlyList<MonitoringRow> Changes, IReadOnlyList<Signpost> Reading, DateOnly Today, bool MayKeep)
{
    public Keeping? Keeping { get; init; }

    private const int MostShown = 50;

    public static async Task<MonitoringPage> ReadAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var reading = await db.Signposts.AsNoTracking().Where(each => each.SchoolId == viewer.SchoolId && each.IsReading && each.RetiredAt == null).OrderBy(each => each.NormalisedName).ToListAsync(cancel);
        var mayKeep = viewer.May(Can.KeepMonitoring);
        var plan = await db.MonitoringPlans.AsNoTracking().Include(each => each.Checks).Include(each => each.Reviews).Include(each => each.Changes).AsSplitQuery().SingleOrDefaultAsync(each => each.SchoolId == viewer.SchoolId, cancel);
        if (plan is null) return new MonitoringPage(null, null, null, null, null, [], [], [], reading, today, mayKeep);
        var names = await db.NamesAsync(plan.Checks.Select(each => each.ById).Concat(plan.Reviews.Select(each => each.ById)).Concat(plan.Changes.Select(each => each.ById)).Concat(((Guid?[])[plan.LeaderId, plan.GovernorId]).OfType<Guid>()), cancel);
        var begun = SchoolTime.DateOf(plan.BegunAt);
        return new MonitoringPage(
            plan, NameOf(plan.LeaderId), NameOf(plan.GovernorId), plan.ReviewDueOn(begun), plan.CheckDueOn(begun),
            [.. plan.Checks.OrderByDescending(each => each.On).Take(MostShown).Select(each => new MonitoringRow(each.On, NameOf(each.ById)!, $"{each.Tested}{(each.Words is { } words ? $". {words}" : "")}", each.Worked))],
            [.. plan.Reviews.OrderByDescending(each => each.On).Take(MostShown).Select(each => new MonitoringRow(each.On, NameOf(each.ById)!, each.Words, null))],
            [.. plan.Changes.OrderByDescending(each => each.On).Take(MostShown).Select(each => new MonitoringRow(each.On, NameOf(each.ById)!, each.What, null))], reading, today, mayKeep);

        string? NameOf(Guid? id) => id is { } known ? names.GetValueOrDefault(known, "somebody") : null;
    }
}
