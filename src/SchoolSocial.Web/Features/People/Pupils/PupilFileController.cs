using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Pupils;

/// <summary>The list of pupils as a file, narrowed and sorted as the list is.</summary>
[Authorize(Can.ExportLists)]
public sealed class PupilFileController(SchoolDb db, SchoolClock clock, ListFile file) : SchoolController
{
    [HttpGet("/people/pupils/list.csv")]
    public async Task<IActionResult> Show(PupilFilter filter, CancellationToken cancel)
    {
        var today = clock.Today;
        var pupils = await filter.Sorted(filter.Narrow(db, Actor, today)).Include(pupil => pupil.Memberships).AsNoTracking().ToListAsync(cancel);
        var classes = await PupilsPage.ClassNamesAsync(db, Actor, pupils, cancel);
        var details = Actor.May(Can.ReadPupilDetails);
        var className = filter.Class is { } taught ? classes.GetValueOrDefault(taught) : null;
        return await file.WriteAsync(
            ExportedList.Pupils, filter.InWords(className),
            ["Family name", "Given name", "Known as", "Class", .. details ? (string[])["Date of birth", "UPN"] : [], "Left on"],
            [.. pupils.Select(pupil => Line(pupil, pupil.ClassOn(today) is { } id ? classes[id] : null, details))],
            Actor, cancel);
    }

    private static string?[] Line(Pupil pupil, string? taught, bool details) =>
    [
        pupil.FamilyName, pupil.GivenName, pupil.KnownAs, taught,
        .. details ? (string?[])[ListFile.Day(pupil.DateOfBirth), pupil.Upn] : [],
        ListFile.Day(pupil.LeftOn),
    ];
}
