using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>A class uses a site under its teacher's direction, for something that is to be learnt (WB05).</summary>
[Authorize(Can.UseSites)]
public sealed class SiteUsesController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/sites/uses")]
    public async Task<IActionResult> Index(string? sort = null, int page = 1, CancellationToken cancel = default)
    {
        var noted = db.SiteUses.AsNoTracking().Where(use => use.SchoolId == Actor.SchoolId);
        var sorted = sort == "day" ? noted.OrderBy(use => use.On) : noted.OrderByDescending(use => use.On);
        var uses = await (from use in sorted.ThenBy(use => use.Id)
                          join site in db.ClassroomSites on use.SiteId equals site.Id
                          join taught in db.Classes on use.ClassId equals taught.Id
                          join teacher in db.People on use.TeacherId equals teacher.Id
                          select new SiteUseRow { On = use.On, Site = site.Name, SiteCode = site.Code, Class = taught.Name, Teacher = teacher.GivenName + " " + teacher.FamilyName, Objective = use.Objective }).PageAsync(page, cancel);
        return View(new SiteUsesPage(uses));
    }

    [HttpGet("/sites/{code}/use")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } site ? View(await PageAsync(site, new SiteUseForm { Id = Guid.CreateVersion7(), On = clock.Today }, cancel)) : NotFound();

    [HttpPost("/sites/{code}/use")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] SiteUseForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } site) return NotFound();
        if (await db.SiteUses.AnyAsync(use => use.Id == form.Id && use.SchoolId == Actor.SchoolId, cancel)) return Redirect("/sites/uses");
        var page = await PageAsync(site, form, cancel);
        if (!ModelState.Accepts(new SiteUseFormValidator(page.Classes, clock.Today), form)) return Unaccepted(nameof(New), page);
        var taught = page.Classes.Single(each => each.Id == form.ClassId);
        var years = (taught.FromYearGroup, taught.ToYearGroup);
        if (!ModelState.Accepts(site.CanUse(years.FromYearGroup, years.ToYearGroup, form.On!.Value))) return Unaccepted(nameof(New), page);
        db.Add(SiteUse.Note(form.Id, site, taught.Id, years, PlainText.Tidy(form.Objective)!, form.On.Value, Actor, clock.Now));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = $"Noted: {taught.Name} use {site.Name}.";
        return Redirect("/sites/uses");
    }

    private Task<ClassroomSite?> FindAsync(string code, CancellationToken cancel) =>
        db.ClassroomSites.Include(site => site.Trials).SingleOrDefaultAsync(site => site.Code == code && site.SchoolId == Actor.SchoolId, cancel);

    /// <summary>The classes of this school year: their own first, for whoever stands in may take any.</summary>
    private async Task<SiteUsePage> PageAsync(ClassroomSite site, SiteUseForm form, CancellationToken cancel)
    {
        var today = clock.Today;
        var years = await db.Schools.Where(school => school.Id == Actor.SchoolId).SelectMany(school => school.Years).Where(year => year.StartsOn <= today && year.EndsOn >= today).Select(year => year.Id).ToListAsync(cancel);
        var classes = await db.Classes.AsNoTracking().Include(taught => taught.Teachers).Where(taught => taught.SchoolId == Actor.SchoolId && years.Contains(taught.SchoolYearId)).OrderBy(taught => taught.NormalisedName).ToListAsync(cancel);
        return new SiteUsePage(site, form, [.. classes.OrderByDescending(taught => taught.Teachers.Any(teacher => teacher.PersonId == Actor.PersonId && teacher.IsTeaching(today)))]);
    }
}

public sealed record SiteUseRow
{
    public required DateOnly On { get; init; }

    public required string Site { get; init; }

    public required string SiteCode { get; init; }

    public required string Class { get; init; }

    public required string Teacher { get; init; }

    public required string Objective { get; init; }
}

public sealed record SiteUsesPage(Listing<SiteUseRow> Listing);

public sealed class SiteUseForm
{
    public Guid Id { get; set; }

    [Display(Name = "Which class?")]
    public Guid? ClassId { get; set; }

    [Display(Name = "What is to be learnt?", Description = "In a sentence, as in your plan. No child's name.")]
    public string? Objective { get; set; }

    [Display(Name = "When?")]
    public DateOnly? On { get; set; }
}

public sealed class SiteUseFormValidator : AbstractValidator<SiteUseForm>
{
    private const int DaysBack = 60;

    public SiteUseFormValidator(IReadOnlyList<SchoolClass> classes, DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.ClassId).Must(id => classes.Any(taught => taught.Id == id)).WithMessage("Choose the class");
        RuleFor(form => form.Objective).Filled("Say what is to be learnt").Words(SiteUse.ObjectiveMaxLength, "What is to be learnt");
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day")
            .Must(on => on is null || (on >= today.AddDays(-DaysBack) && on <= today.AddYears(1))).WithMessage($"Enter a day of the next year, or of the last {DaysBack} days");
    }
}

public sealed record SiteUsePage(ClassroomSite Site, SiteUseForm Form, IReadOnlyList<SchoolClass> Classes)
{
    public IReadOnlyList<Choice> Choices => [new("", "Choose"), .. Classes.Select(taught => Choice.Of(taught.Id, taught.Name))];
}
