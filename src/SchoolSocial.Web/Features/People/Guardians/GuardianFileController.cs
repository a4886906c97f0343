using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Guardians;

/// <summary>The list of guardians as a file, a line for each child they belong to.</summary>
[Authorize(Can.ExportLists)]
public sealed class GuardianFileController(SchoolDb db, ListFile file) : SchoolController
{
    [HttpGet("/people/guardians/list.csv")]
    public async Task<IActionResult> Show(GuardianFilter filter, CancellationToken cancel)
    {
        var guardians = await filter.Sorted(filter.Narrow(db, Actor)).AsNoTracking().ToListAsync(cancel);
        var children = await db.ChildrenOfAsync(Actor, [.. guardians.Select(guardian => guardian.Id)], cancel);
        var details = Actor.May(Can.ReadPupilDetails);
        var lines = from guardian in guardians
                    from child in children[guardian.Id].Where(child => child.EndedOn is null).DefaultIfEmpty()
                    select (string?[])
                    [
                        guardian.Name, guardian.IsLocalAuthority ? "Yes" : "No", child?.Name, child?.Relation, child?.Responsibility.Words(),
                        .. details ? (string?[])[guardian.Email, guardian.Phone] : [],
                    ];
        return await file.WriteAsync(
            ExportedList.Guardians, filter.InWords(),
            ["Guardian", "Local authority", "Child", "Relation", "Parental responsibility", .. details ? (string[])["Email", "Phone"] : []],
            [.. lines], Actor, cancel);
    }
}
