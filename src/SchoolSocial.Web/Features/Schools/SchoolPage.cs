using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Features.Schools;

/// <summary>The school as its own page shows it.</summary>
public sealed record SchoolPage(School School, Federation? Federation, IReadOnlyList<string> Partners, SchoolYear? ThisYear, SchoolYear? NextYear)
{
    public static async Task<SchoolPage> ReadAsync(SchoolDb db, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(viewer, cancel);
        var federation = await db.FederationOfAsync(school, cancel);
        var partners = federation is null ? [] : await db.Schools.AsNoTracking()
            .Where(other => other.FederationId == federation.Id && other.Id != school.Id)
            .OrderBy(other => other.Name).Select(other => other.Name).ToListAsync(cancel);
        return new SchoolPage(school, federation, partners, school.YearOn(today), school.YearAfter(today));
    }
}
