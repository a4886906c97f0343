using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People.Pupils;

/// <summary>One child in a list.</summary>
public sealed record PupilRow(Guid Id, string Name, string? Class, DateOnly? LeftOn);

/// <summary>The children of the school.</summary>
public sealed record PupilsPage(PupilFilter Filter, Listing<PupilRow> List, IReadOnlyList<Choice> Classes, Actor Viewer)
{
    public static IReadOnlyList<Choice> Shown { get; } =
        [new(nameof(OnRoll.OnRoll), "On the roll"), new(nameof(OnRoll.Left), "Left"), new(nameof(OnRoll.Everybody), "Everybody")];

    public bool May(string permission) => Viewer.May(permission);

    public string? ClassName => Classes.FirstOrDefault(choice => choice.Value == Filter.Class?.ToString())?.Text;

    public static async Task<PupilsPage> ReadAsync(SchoolDb db, Actor viewer, PupilFilter filter, DateOnly today, CancellationToken cancel)
    {
        var found = await filter.Sorted(filter.Narrow(db, viewer, today)).Include(pupil => pupil.Memberships).AsNoTracking().PageAsync(filter.Page, cancel);
        var names = await ClassNamesAsync(db, viewer, found.Rows, cancel);
        return new PupilsPage(
            filter, found.Of(found.Rows.Select(pupil => RowOf(pupil, names, today))),
            [new("", "Any class"), .. await db.ClassesTodayAsync(viewer, today, cancel)], viewer);
    }

    public static async Task<IReadOnlyDictionary<Guid, string>> ClassNamesAsync(SchoolDb db, Actor viewer, IEnumerable<Pupil> pupils, CancellationToken cancel)
    {
        var ids = pupils.SelectMany(pupil => pupil.Memberships).Select(membership => membership.SchoolClassId).Distinct().ToList();
        return await db.Classes.AsNoTracking().Where(taught => taught.SchoolId == viewer.SchoolId && ids.Contains(taught.Id))
            .ToDictionaryAsync(taught => taught.Id, taught => taught.Name, cancel);
    }

    private static PupilRow RowOf(Pupil pupil, IReadOnlyDictionary<Guid, string> classes, DateOnly today) =>
        new(pupil.Id, pupil.Name, pupil.ClassOn(today) is { } taught ? classes[taught] : null, pupil.LeftOn);
}

public static class ClassChoices
{
    /// <summary>The classes of the school year that today falls in, youngest first; of the next, in the summer.</summary>
    public static async Task<IReadOnlyList<Choice>> ClassesTodayAsync(this SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(viewer, cancel);
        if ((school.YearOn(today) ?? school.YearAfter(today)) is not { } year) return [];
        var classes = await db.Classes.AsNoTracking().Where(taught => taught.SchoolYearId == year.Id)
            .OrderBy(taught => taught.FromYearGroup).ThenBy(taught => taught.ToYearGroup).ThenBy(taught => taught.NormalisedName).ToListAsync(cancel);
        return [.. classes.Select(taught => new Choice(taught.Id.ToString(), $"{taught.Name} ({taught.YearGroups})"))];
    }
}
