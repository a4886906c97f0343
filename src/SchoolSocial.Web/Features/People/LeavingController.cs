using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

/// <summary>A person leaves, to the minute: their sign-in ends then, and what they hold ends that day.</summary>
[Authorize(Can.ManagePeople)]
public sealed class LeavingController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/people/{id:guid}/leaving")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) => await db.FindOwnAdultAsync(Actor, id, cancel) is { } person
        ? View(await PageAsync(new LeavingForm { On = clock.Today }, person, cancel))
        : NotFound();

    [HttpPost("/people/{id:guid}/leaving")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] LeavingForm form, CancellationToken cancel)
    {
        if (await db.FindOwnAdultAsync(Actor, id, cancel) is not { } person) return NotFound();
        if (!ModelState.Accepts(new LeavingFormValidator(clock.Today), form)) return Unaccepted(nameof(New), await PageAsync(form, person, cancel));
        var departure = await DepartureAsync(person, form.At(), cancel);
        if (!ModelState.Accepts(departure.CanHappen(Actor))) return Unaccepted(nameof(New), await PageAsync(form, person, cancel));
        departure.Happen(Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), await PageAsync(form, person, cancel));
        TempData["Done"] = person.HasLeft(clock.Now)
            ? $"{person.Name} is marked as having left. Their sign-in has ended."
            : $"{person.Name} leaves on {SchoolDates.MomentInWords(form.At())}. Their sign-in ends then.";
        return Redirect($"/people/{id}");
    }

    [HttpPost("/people/{id:guid}/return")]
    public async Task<IActionResult> Destroy(Guid id, CancellationToken cancel)
    {
        if (await db.FindOwnAdultAsync(Actor, id, cancel) is not { } person) return NotFound();
        if (person.CanReturn.Refusal is { } refusal)
        {
            TempData["Refused"] = refusal;
            return Redirect($"/people/{id}");
        }

        person.Return(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = $"{person.Name} is no longer marked as leaving. Appointments that ended stay ended: make new ones.";
        return Redirect($"/people/{id}");
    }

    private async Task<Departure> DepartureAsync(Person person, DateTime leavesAt, CancellationToken cancel)
    {
        var appointments = await db.Appointments.Where(each => each.PersonId == person.Id).ToListAsync(cancel);
        var schools = appointments.Select(each => each.SchoolId).Distinct().ToList();
        return new Departure(person, leavesAt, clock.Today)
        {
            Appointments = appointments,
            OfTheSchools = await db.Appointments.Where(each => schools.Contains(each.SchoolId)).ToListAsync(cancel),
            Classes = await db.Classes.Include(taught => taught.Teachers).Where(taught => taught.Teachers.Any(teacher => teacher.PersonId == person.Id)).ToListAsync(cancel),
            Committees = await db.Committees.Include(committee => committee.Members)
                .Where(committee => committee.Members.Any(member => member.PersonId == person.Id)).ToListAsync(cancel),
        };
    }

    private async Task<LeavingPage> PageAsync(LeavingForm form, Person person, CancellationToken cancel)
    {
        var departure = await DepartureAsync(person, form.On is null ? clock.Now : form.At(), cancel);
        var held = departure.Appointments.Where(each => each.WithdrawnAt is null && (each.ToOn is null || each.ToOn > clock.Today)).Select(each => each.Role.Title())
            .Concat(departure.Classes.Where(taught => taught.Teachers.Any(each => each.PersonId == person.Id && (each.ToOn is null || each.ToOn > clock.Today))).Select(taught => $"Teaching {taught.Name}"))
            .Concat(departure.Committees.Where(committee => committee.Members.Any(each => each.PersonId == person.Id && (each.ToOn is null || each.ToOn > clock.Today))).Select(committee => $"Member of {committee.Name}"));
        return new LeavingPage(form, person, [.. held], departure.Gaps);
    }
}
