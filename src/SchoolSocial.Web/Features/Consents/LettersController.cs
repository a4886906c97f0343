using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>Letters on paper to the families who have not answered, one for each holder of parental responsibility.</summary>
[Authorize(Can.RecordConsents)]
public sealed class LettersController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/consents/letters")]
    public async Task<IActionResult> Show([FromQuery(Name = "class")] Guid? classId, CancellationToken cancel)
    {
        var choice = await ClassChoice.ReadAsync(db, Actor, classId, clock.Today, cancel);
        var rows = await OutstandingRow.ReadAsync(db, Actor.SchoolId, choice.Classes.Where(taught => classId is null || taught.Id == classId), clock.Today, cancel);
        var holders = await FamilyHolders.OfAsync(db, Actor.SchoolId, rows.Select(row => row.PupilId), clock.Today, cancel);
        OnPaper("Pictures and videos: your answer", "/consents/outstanding", clock.Now);
        return View(new LettersPage(
            [.. rows.SelectMany(row => Addressed(holders[row.PupilId].Select(holder => holder.Name).ToList()).Select(name => new LetterSheet(name, row.Name, row.ClassName, row.Open)))],
            await db.WordingOnAsync(Actor.SchoolId, clock.Today, cancel), clock.Today));
    }

    private static List<string> Addressed(List<string> names) => names.Count > 0 ? names : ["Parent or carer"];
}

public sealed record LetterSheet(string To, string Child, string ClassName, IReadOnlyList<string> Open);

public sealed record LettersPage(IReadOnlyList<LetterSheet> Letters, ConsentWording? Wording, DateOnly On);

/// <summary>Who holds parental responsibility for some children.</summary>
internal static class FamilyHolders
{
    public static async Task<ILookup<Guid, Guardian>> OfAsync(SchoolDb db, Guid schoolId, IEnumerable<Guid> pupilIds, DateOnly on, CancellationToken cancel)
    {
        var ids = pupilIds.ToList();
        var ties = await db.Pupils.AsNoTracking().Where(pupil => pupil.SchoolId == schoolId && ids.Contains(pupil.Id)).SelectMany(pupil => pupil.Guardianships)
            .Where(tie => tie.Responsibility == ParentalResponsibility.Yes && (tie.EndedOn == null || tie.EndedOn > on))
            .Join(db.Guardians, tie => tie.GuardianId, guardian => guardian.Id, (tie, guardian) => new { tie.PupilId, Guardian = guardian }).ToListAsync(cancel);
        return ties.OrderBy(tie => tie.Guardian.NormalisedName, StringComparer.Ordinal).ToLookup(tie => tie.PupilId, tie => tie.Guardian);
    }
}
