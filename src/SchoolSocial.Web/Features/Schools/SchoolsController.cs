using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Schools;

/// <summary>What a school says of itself, its years and its federation.</summary>
[Authorize(Can.ManageSchool)]
public sealed class SchoolsController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/schools")]
    public async Task<IActionResult> Show(CancellationToken cancel) => View(await SchoolPage.ReadAsync(db, Actor, clock.Today, cancel));

    [HttpGet("/schools/edit")]
    public async Task<IActionResult> Edit(CancellationToken cancel) =>
        View(new SchoolEditPage(SchoolForm.Of(await db.OwnSchoolAsync(Actor, cancel))));

    [HttpPost("/schools/edit")]
    public async Task<IActionResult> Update([Bind(Prefix = "Form")] SchoolForm form, CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(Actor, cancel);
        if (!ModelState.Accepts(new SchoolFormValidator(), form)) return Unaccepted(nameof(Edit), new SchoolEditPage(form));
        if (form.Version != school.Version) return Overtaken(form, SchoolForm.Of(school));
        var details = form.Details();
        if (details.Urn is not null && await db.Schools.AnyAsync(other => other.Id != school.Id && other.Urn == details.Urn, cancel)) return UrnTaken(form);
        school.Change(details, Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Stale: return Overtaken(form, SchoolForm.Of(await db.OwnSchoolAsync(Actor, cancel)));
            case SaveOutcome.Taken: return UrnTaken(form);
            case SaveOutcome.Failed: return NotSaved(nameof(Edit), new SchoolEditPage(form));
        }

        TempData["Done"] = "The school's details have been saved.";
        return Redirect("/schools");
    }

    private ViewResult UrnTaken(SchoolForm form)
    {
        ModelState.AddModelError("Form.Urn", "Another school here bears this URN. Check the number.");
        return Unaccepted(nameof(Edit), new SchoolEditPage(form));
    }

    private ViewResult Overtaken(SchoolForm form, SchoolForm stored)
    {
        form.Version = stored.Version;
        return Stale(nameof(Edit), new SchoolEditPage(form), StaleAnswers.Of(
            form, stored, (nameof(SchoolForm.Nation), SchoolAnswers.Nations), (nameof(SchoolForm.Phase), SchoolAnswers.Phases)));
    }
}
