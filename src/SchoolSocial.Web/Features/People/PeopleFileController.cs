using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

/// <summary>The list of people as a file, narrowed and sorted as the list is.</summary>
[Authorize(Can.ExportLists)]
public sealed class PeopleFileController(SchoolDb db, SchoolClock clock, ListFile file) : SchoolController
{
    [HttpGet("/people/list.csv")]
    public async Task<IActionResult> Show(PeopleFilter filter, CancellationToken cancel)
    {
        var people = await filter.Sorted(filter.Narrow(db, Actor, clock.Today, clock.Now)).AsNoTracking().ToListAsync(cancel);
        var rows = await PeoplePage.RowsAsync(db, Actor, people, clock, cancel);
        return await file.WriteAsync(
            ExportedList.People, filter.InWords(), ["Name", "Roles today", "Employed by", "Email", "Leaves"],
            [.. rows.Select(row => (string?[])
            [
                row.Name, row.HasLeft ? null : row.Roles, row.Employer.Words(), row.Email,
                ListFile.Day(row.LeavesAt is { } leaves ? SchoolTime.DateOf(leaves) : null),
            ])],
            Actor, cancel);
    }
}
