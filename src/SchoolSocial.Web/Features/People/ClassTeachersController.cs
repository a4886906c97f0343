using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People;

/// <summary>Who teaches a class, from one day to another. A job share is two teachers.</summary>
[Authorize(Can.ManagePeople)]
public sealed class ClassTeachersController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/people/classes/{id:guid}/teachers/new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel)
    {
        if (await db.FindClassAsync(Actor, id, cancel) is not { } taught) return NotFound();
        var year = (await db.OwnSchoolAsync(Actor, cancel)).Years.First(each => each.Id == taught.SchoolYearId);
        return View(await PageAsync(new JoiningForm { FromOn = ClassesPage.DayWithin(year, clock.Today) }, taught, cancel));
    }

    [HttpPost("/people/classes/{id:guid}/teachers/new")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] JoiningForm form, CancellationToken cancel)
    {
        if (await db.FindClassAsync(Actor, id, cancel) is not { } taught) return NotFound();
        var page = await PageAsync(form, taught, cancel);
        if (!ModelState.Accepts(new JoiningFormValidator([.. page.Adults.Skip(1).Select(adult => Guid.Parse(adult.Value))], clock.Today), form)
            || !ModelState.Accepts(taught.CanTeach(form.PersonId!.Value, form.FromOn!.Value)))
        {
            return Unaccepted(nameof(New), page);
        }

        taught.AddTeacher(form.PersonId!.Value, form.FromOn!.Value, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = $"{page.Adults.First(adult => adult.Value == form.PersonId.ToString()).Text} teaches {taught.Name}.";
        return Redirect(page.Path);
    }

    [HttpGet("/people/classes/{id:guid}/teachers/{person:guid}/end")]
    public async Task<IActionResult> End(Guid id, Guid person, CancellationToken cancel) =>
        await db.FindClassAsync(Actor, id, cancel) is { } taught && taught.Teachers.Any(teacher => teacher.PersonId == person)
            ? View(await PartingAsync(new PartingForm { On = clock.Today }, taught, person, cancel))
            : NotFound();

    [HttpPost("/people/classes/{id:guid}/teachers/{person:guid}/end")]
    public async Task<IActionResult> Destroy(Guid id, Guid person, [Bind(Prefix = "Form")] PartingForm form, CancellationToken cancel)
    {
        if (await db.FindClassAsync(Actor, id, cancel) is not { } taught || taught.Teachers.All(teacher => teacher.PersonId != person)) return NotFound();
        var page = await PartingAsync(form, taught, person, cancel);
        if (!ModelState.Accepts(new PartingFormValidator(clock.Today), form) || !ModelState.Accepts(taught.CanEndTeacher(person, form.On!.Value)))
        {
            return Unaccepted(nameof(End), page);
        }

        taught.EndTeacher(person, form.On!.Value, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(End), page);
        TempData["Done"] = $"{page.Name} teaches {taught.Name} until {Domain.Schools.SchoolDates.Day(form.On!.Value)}.";
        return Redirect(page.Path);
    }

    private async Task<JoiningPage> PageAsync(JoiningForm form, SchoolClass taught, CancellationToken cancel)
    {
        var adults = await db.AdultsVisibleTo(Actor).AsNoTracking().Where(person => person.LeavesAt == null || person.LeavesAt > clock.Now)
            .OrderBy(person => person.NormalisedName).ToListAsync(cancel);
        return new JoiningPage(form, taught.Name, $"/people/classes/{taught.Id}", [new("", "Choose a person"), .. adults.Select(adult => Choice.Of(adult.Id, adult.Name))]);
    }

    private async Task<PartingPage> PartingAsync(PartingForm form, SchoolClass taught, Guid person, CancellationToken cancel) =>
        new(form, (await db.NamesAsync([person], cancel))[person], taught.Name, $"/people/classes/{taught.Id}");
}
