using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Pupils;

/// <summary>A teacher's own classes: names, and nothing else of the children. Only what they teach today, and only who is in it today.</summary>
[Authorize(Can.ReadOwnClasses)]
public sealed class MyClassesController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/my-classes")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var today = clock.Today;
        var year = (await db.OwnSchoolAsync(Actor, cancel)).YearOn(today)?.Id;
        var classes = await db.ClassesOf(Actor).AsNoTracking().Where(taught => taught.SchoolYearId == year)
            .Where(taught => taught.Teachers.Any(teacher => teacher.PersonId == Actor.PersonId && teacher.FromOn <= today && (teacher.ToOn == null || teacher.ToOn >= today)))
            .OrderBy(taught => taught.FromYearGroup).ThenBy(taught => taught.NormalisedName).ToListAsync(cancel);
        var mine = new List<MyClass>();
        foreach (var taught in classes)
        {
            var pupils = await db.PupilsOf(Actor).AsNoTracking().In(taught.Id, today).OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel);
            mine.Add(new MyClass(taught, [.. pupils.Select(pupil => pupil.Name)]));
        }

        return View(mine);
    }
}

public sealed record MyClass(SchoolClass Class, IReadOnlyList<string> Children);
