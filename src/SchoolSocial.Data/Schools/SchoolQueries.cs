using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Schools;

/// <summary>The ways to a school's own record. Each begins with who is looking: everybody sees their own school.</summary>
public static class SchoolQueries
{
    /// <summary>The viewer's school with its years and terms, oldest first.</summary>
    public static Task<School> OwnSchoolAsync(this SchoolDb db, Actor viewer, CancellationToken cancel) =>
        db.Schools.Include(school => school.Years.OrderBy(year => year.StartsOn)).ThenInclude(year => year.Terms.OrderBy(term => term.StartsOn))
            .SingleAsync(school => school.Id == viewer.SchoolId, cancel);

    /// <summary>The federation or trust a school belongs to; null where it belongs to none.</summary>
    public static Task<Federation?> FederationOfAsync(this SchoolDb db, School school, CancellationToken cancel) =>
        db.Federations.SingleOrDefaultAsync(federation => federation.Id == school.FederationId, cancel);
}
