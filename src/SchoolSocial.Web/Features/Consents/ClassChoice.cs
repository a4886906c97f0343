using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>The classes of the school year that holds today, and the one that was chosen.</summary>
public sealed record ClassChoice(IReadOnlyList<SchoolClass> Classes, SchoolClass? Chosen)
{
    public IReadOnlyList<Choice> Choices => [.. Classes.Select(taught => Choice.Of(taught.Id, taught.Name))];

    /// <summary>Without a choice: the class the viewer teaches, else the first.</summary>
    public static async Task<ClassChoice> ReadAsync(SchoolDb db, Actor viewer, Guid? wanted, DateOnly today, CancellationToken cancel)
    {
        var classes = await db.ClassesOf(viewer).AsNoTracking()
            .Where(taught => db.Schools.Where(school => school.Id == viewer.SchoolId).SelectMany(school => school.Years)
                .Any(year => year.Id == taught.SchoolYearId && year.StartsOn <= today && year.EndsOn >= today))
            .OrderBy(taught => taught.FromYearGroup).ThenBy(taught => taught.NormalisedName).ToListAsync(cancel);
        var chosen = classes.Find(taught => taught.Id == wanted)
            ?? classes.Find(taught => taught.Teachers.Any(teacher => teacher.PersonId == viewer.PersonId && teacher.IsTeaching(today)))
            ?? classes.FirstOrDefault();
        return new ClassChoice(classes, chosen);
    }

    /// <summary>The children of the chosen class, as a register has them.</summary>
    public Task<List<Pupil>> PupilsAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel) => Chosen is { } chosen
        ? db.PupilsOf(viewer).AsNoTracking().In(chosen.Id, today).OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel)
        : Task.FromResult(new List<Pupil>());
}
