using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

public sealed record TeacherRow(Guid PersonId, string Name, DateOnly FromOn, DateOnly? ToOn);

public sealed record ClassPupilRow(Guid Id, string Name);

/// <summary>One class: who teaches it, who is in it, and how long it is kept.</summary>
/// <param name="Class">The class.</param>
/// <param name="Year">Its school year.</param>
/// <param name="On">The day the children are listed for.</param>
/// <param name="Teachers">Who teaches it, and did.</param>
/// <param name="Pupils">The children; null for those who may not see pupils.</param>
/// <param name="Keeping">How long it is kept.</param>
/// <param name="Viewer">Who looks.</param>
public sealed record ClassPage(
    SchoolClass Class, SchoolYear Year, DateOnly On, IReadOnlyList<TeacherRow> Teachers, IReadOnlyList<ClassPupilRow>? Pupils, Keeping Keeping, Actor Viewer)
{
    public bool May(string permission) => Viewer.May(permission);

    public static async Task<ClassPage> ReadAsync(SchoolDb db, Vault vault, SchoolClass taught, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(viewer, cancel);
        var year = school.Years.First(each => each.Id == taught.SchoolYearId);
        var on = ClassesPage.DayWithin(year, today);
        var names = await db.NamesAsync(taught.Teachers.Select(teacher => teacher.PersonId), cancel);
        var pupils = viewer.May(Can.ReadPupils)
            ? await db.PupilsOf(viewer).AsNoTracking().In(taught.Id, on).OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel)
            : null;
        return new ClassPage(
            taught, year, on,
            [.. taught.Teachers.Where(teacher => !teacher.NeverBegan).OrderBy(teacher => teacher.FromOn)
                .Select(teacher => new TeacherRow(teacher.PersonId, names[teacher.PersonId], teacher.FromOn, teacher.ToOn))],
            pupils?.Select(pupil => new ClassPupilRow(pupil.Id, pupil.Name)).ToList(),
            await Keeping.ReadAsync(db, vault, taught, Retention.For(taught, school, await db.WaysAsync(viewer.SchoolId, cancel)), viewer, $"/people/classes/{taught.Id}", cancel),
            viewer);
    }
}
