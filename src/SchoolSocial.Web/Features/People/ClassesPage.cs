using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People;

public sealed record ClassRow(Guid Id, string Name, string YearGroups, bool IsFinalYear, IReadOnlyList<string> Teachers, int Pupils);

/// <summary>The classes of one school year.</summary>
public sealed record ClassesPage(SchoolYear? Year, IReadOnlyList<Choice> Years, IReadOnlyList<ClassRow> Rows, Actor Viewer)
{
    public bool May(string permission) => Viewer.May(permission);

    public static async Task<ClassesPage> ReadAsync(SchoolDb db, Actor viewer, Guid? yearId, DateOnly today, CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(viewer, cancel);
        var year = school.Years.FirstOrDefault(each => each.Id == yearId) ?? school.YearOn(today) ?? school.YearAfter(today)
            ?? (school.Years.Count == 0 ? null : school.Years[^1]);
        IReadOnlyList<Choice> years = [.. school.Years.Reverse().Select(each => Choice.Of(each.Id, each.Name))];
        return new ClassesPage(year, years, year is null ? [] : await RowsAsync(db, viewer, year, today, cancel), viewer);
    }

    public static async Task<IReadOnlyList<ClassRow>> RowsAsync(SchoolDb db, Actor viewer, SchoolYear year, DateOnly today, CancellationToken cancel)
    {
        var on = DayWithin(year, today);
        var classes = await db.ClassesOf(viewer).AsNoTracking().Where(taught => taught.SchoolYearId == year.Id)
            .OrderBy(taught => taught.FromYearGroup).ThenBy(taught => taught.ToYearGroup).ThenBy(taught => taught.NormalisedName).ToListAsync(cancel);
        var names = await db.NamesAsync(classes.SelectMany(taught => taught.Teachers).Select(teacher => teacher.PersonId), cancel);
        var ids = classes.Select(taught => taught.Id).ToList();
        var sizes = await db.Set<ClassMembership>().AsNoTracking()
            .Where(each => ids.Contains(each.SchoolClassId) && each.FromOn <= on && (each.ToOn == null || each.ToOn >= on))
            .GroupBy(each => each.SchoolClassId).Select(group => new { Id = group.Key, Count = group.Count() }).ToDictionaryAsync(each => each.Id, each => each.Count, cancel);
        return [.. classes.Select(taught => new ClassRow(
            taught.Id, taught.Name, taught.YearGroups, taught.IsFinalYear,
            [.. taught.Teachers.Where(teacher => teacher.IsTeaching(on)).Select(teacher => names[teacher.PersonId]).Order(StringComparer.CurrentCulture)],
            sizes.GetValueOrDefault(taught.Id)))];
    }

    /// <summary>Today in this year; the first day of one to come; the last day of one that is over.</summary>
    public static DateOnly DayWithin(SchoolYear year, DateOnly today) =>
        today < year.StartsOn ? year.StartsOn : today > year.EndsOn ? year.EndsOn : today;
}
