using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>Whom there is still to ask (WD57).</summary>
[Authorize(Can.ReadConsents)]
public sealed class OutstandingController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/consents/outstanding")]
    public async Task<IActionResult> Index([FromQuery(Name = "class")] Guid? classId, CancellationToken cancel)
    {
        var choice = await ClassChoice.ReadAsync(db, Actor, classId, clock.Today, cancel);
        return View(new OutstandingPage(choice, await OutstandingRow.ReadAsync(db, Actor.SchoolId, choice.Classes.Where(taught => classId is null || taught.Id == choice.Chosen?.Id), clock.Today, cancel), classId, Actor.May(Can.RecordConsents)));
    }
}

public sealed record OutstandingPage(ClassChoice Class, IReadOnlyList<OutstandingRow> Rows, Guid? Chosen, bool MayWrite);

/// <summary>A child for whom something was never answered, has run out, or was answered by somebody whose yes does not count.</summary>
public sealed record OutstandingRow(Guid PupilId, string Name, Guid ClassId, string ClassName, IReadOnlyList<string> Open)
{
    public static async Task<IReadOnlyList<OutstandingRow>> ReadAsync(
        SchoolDb db, Guid schoolId, IEnumerable<Domain.People.SchoolClass> classes, DateOnly today, CancellationToken cancel)
    {
        var rows = new List<OutstandingRow>();
        foreach (var taught in classes)
        {
            var pupils = db.Pupils.AsNoTracking().Where(pupil => pupil.SchoolId == schoolId).In(taught.Id, today);
            var book = await ConsentBook.OfPupilsAsync(db, schoolId, pupils, today, cancel);
            foreach (var pupil in await pupils.OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel))
            {
                var open = book.Questions.Where(question => IsOpen(book.Of(pupil.Id, question.Channel, question.Medium).Standing))
                    .Select(question => QuestionKey.Words(question.Channel, question.Medium)).ToList();
                if (open.Count > 0) rows.Add(new OutstandingRow(pupil.Id, pupil.Name, taught.Id, taught.Name, open));
            }
        }

        return rows;
    }

    private static bool IsOpen(Standing standing) => standing is Standing.Unanswered or Standing.Lapsed or Standing.NotByHolder;
}
