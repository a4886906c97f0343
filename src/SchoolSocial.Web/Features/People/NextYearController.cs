using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

/// <summary>Who teaches what next year, and next year's classes made from this year's.</summary>
public sealed class NextYearController(SchoolDb db, SchoolClock clock) : SchoolController
{
    private const string Page = "/people/next-year";

    [Authorize(Can.ReadPeople)]
    [HttpGet(Page)]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await NextYearPage.ReadAsync(db, Actor, clock.Today, cancel));

    /// <summary>Every class of this year that next year lacks, by name, without teachers: those are still to be decided.</summary>
    [Authorize(Can.ManagePeople)]
    [HttpPost(Page)]
    public async Task<IActionResult> Create(CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(Actor, cancel);
        if (school.YearOn(clock.Today) is not { } now || school.YearAfter(clock.Today) is not { } next)
        {
            TempData["Refused"] = "Add next year as a school year first.";
            return Redirect(Page);
        }

        var classes = await db.ClassesOf(Actor).Where(taught => taught.SchoolYearId == now.Id || taught.SchoolYearId == next.Id).ToListAsync(cancel);
        var known = classes.Where(taught => taught.SchoolYearId == next.Id).Select(taught => taught.NormalisedName).ToHashSet();
        var missing = classes.Where(taught => taught.SchoolYearId == now.Id && !known.Contains(taught.NormalisedName)).ToList();
        foreach (var taught in missing) db.Add(SchoolClass.Open(Actor.SchoolId, next.Id, taught.Details with { SourceId = null }, Actor, clock.Now));
        if (await SavedAsync(db, cancel))
        {
            TempData["Done"] = missing.Count == 0 ? $"{next.Name} has every class of this year already." : $"{missing.Count} classes of {next.Name} have been made from this year's.";
        }
        else
        {
            TempData["Refused"] = "The classes could not be made just now. Look at what is there, and try again.";
        }

        return Redirect(Page);
    }
}

/// <summary>What one person teaches this year and next.</summary>
public sealed record TeachingRow(Guid PersonId, string Name, IReadOnlyList<string> Now, IReadOnlyList<string> Next, DateTime? LeavesAt);

public sealed record NextYearPage(
    SchoolYear? Now, SchoolYear? Next, IReadOnlyList<ClassRow> Classes, IReadOnlyList<TeachingRow> Teachers, int ToMake, Actor Viewer)
{
    public bool May(string permission) => Viewer.May(permission);

    public static async Task<NextYearPage> ReadAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(viewer, cancel);
        var (now, next) = (school.YearOn(today), school.YearAfter(today));
        var thisYears = await TaughtAsync(db, viewer, now, today, cancel);
        var nextYears = await TaughtAsync(db, viewer, next, today, cancel);
        var ids = thisYears.Select(each => each.PersonId).Union(nextYears.Select(each => each.PersonId)).ToList();
        var people = await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).OrderBy(person => person.NormalisedName).ToListAsync(cancel);
        var classes = next is null ? [] : await ClassesPage.RowsAsync(db, viewer, next, today, cancel);
        var known = classes.Select(each => PlainText.Normalise(each.Name)).ToHashSet();
        var present = now is null ? [] : await ClassesPage.RowsAsync(db, viewer, now, today, cancel);
        return new NextYearPage(
            now, next, classes,
            [.. people.Select(person => new TeachingRow(
                person.Id, person.Name,
                [.. thisYears.Where(each => each.PersonId == person.Id).Select(each => each.Class)],
                [.. nextYears.Where(each => each.PersonId == person.Id).Select(each => each.Class)],
                person.LeavesAt))],
            next is null ? 0 : present.Count(each => !known.Contains(PlainText.Normalise(each.Name))),
            viewer);
    }

    private static async Task<IReadOnlyList<(Guid PersonId, string Class)>> TaughtAsync(
        SchoolDb db, Actor viewer, SchoolYear? year, DateOnly today, CancellationToken cancel)
    {
        if (year is null) return [];
        var on = ClassesPage.DayWithin(year, today);
        var classes = await db.ClassesOf(viewer).AsNoTracking().Where(taught => taught.SchoolYearId == year.Id).OrderBy(taught => taught.NormalisedName).ToListAsync(cancel);
        return [.. classes.SelectMany(taught => taught.Teachers.Where(teacher => teacher.IsTeaching(on)).Select(teacher => (teacher.PersonId, taught.Name)))];
    }
}
