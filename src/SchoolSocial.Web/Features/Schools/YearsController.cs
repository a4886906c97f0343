using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Schools;

/// <summary>School years and their terms: a new one, and changes to one.</summary>
[Authorize(Can.ManageSchool)]
public sealed class YearsController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/schools/years/new")]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(Actor, cancel);
        return View(new YearPage(YearForm.Next(school.Years.Count == 0 ? null : school.Years[^1]).Padded(), null));
    }

    [HttpPost("/schools/years/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] YearForm form, CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(Actor, cancel);
        if (!ModelState.Accepts(new YearFormValidator(), form)
            || !ModelState.Accepts(school.CanAddYear(form.StartsOn!.Value, form.EndsOn!.Value, form.Dates())))
        {
            return Unaccepted(nameof(New), new YearPage(form.Padded(), null));
        }

        var year = school.AddYear(form.StartsOn!.Value, form.EndsOn!.Value, form.Dates(), Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(New), new YearPage(form.Padded(), null));
            case SaveOutcome.Stale or SaveOutcome.Taken:
                ModelState.AddModelError("", "Somebody else changed the school's years at the same moment. Look at them, then try again.");
                return Unaccepted(nameof(New), new YearPage(form.Padded(), null));
        }

        TempData["Done"] = $"The school year {year.Name} has been added.";
        return Redirect("/schools");
    }

    [HttpGet("/schools/years/{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(Actor, cancel);
        return Find(school, id) is { } year ? View(new YearPage(YearForm.Of(year, school.Version).Padded(), year.Name)) : NotFound();
    }

    [HttpPost("/schools/years/{id:guid}")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] YearForm form, CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(Actor, cancel);
        if (Find(school, id) is not { } year) return NotFound();
        if (!ModelState.Accepts(new YearFormValidator(), form)) return Unaccepted(nameof(Edit), new YearPage(form.Padded(), year.Name));
        if (form.Version != school.Version) return Overtaken(form, school, year);
        if (!ModelState.Accepts(school.CanChangeYear(year, form.StartsOn!.Value, form.EndsOn!.Value, form.Dates())))
        {
            return Unaccepted(nameof(Edit), new YearPage(form.Padded(), year.Name));
        }

        foreach (var gone in school.ChangeYear(year, form.StartsOn!.Value, form.EndsOn!.Value, form.Dates(), Actor, clock.Now)) db.Remove(gone);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(nameof(Edit), new YearPage(form.Padded(), year.Name));
            case SaveOutcome.Stale or SaveOutcome.Taken:
                school = await db.OwnSchoolAsync(Actor, cancel);
                return Find(school, id) is { } stored ? Overtaken(form, school, stored) : NotFound();
        }

        TempData["Done"] = $"The school year {year.Name} has been saved.";
        return Redirect("/schools");
    }

    private static SchoolYear? Find(School school, Guid id) => school.Years.FirstOrDefault(year => year.Id == id);

    private ViewResult Overtaken(YearForm form, School school, SchoolYear year)
    {
        var stored = YearForm.Of(year, school.Version);
        form.Version = stored.Version;
        var answers = StaleAnswers.Of(form, stored);
        return Stale(nameof(Edit), new YearPage(form.Padded(), year.Name), answers);
    }
}
