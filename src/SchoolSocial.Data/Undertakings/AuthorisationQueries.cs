using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Data.Undertakings;

/// <summary>The ways to the authorisations. Each begins with who is looking.</summary>
public static class AuthorisationQueries
{
    public static IQueryable<Authorisation> AuthorisationsVisibleTo(this SchoolDb db, Actor viewer) => db.Authorisations.Where(Authorisation.VisibleTo(viewer));

    public static IQueryable<Authorisation> AuthorisationsOf(this SchoolDb db, Actor person) =>
        db.AuthorisationsVisibleTo(person).Where(each => each.PersonId == person.PersonId || each.AskedById == person.PersonId);

    public static IQueryable<Authorisation> WithParts(this IQueryable<Authorisation> authorisations) =>
        authorisations.Include(each => each.Met).Include(each => each.Agreements).AsSplitQuery();

    /// <summary>As a list is sorted by its head; newest first by itself.</summary>
    public static IOrderedQueryable<Authorisation> Sorted(this IQueryable<Authorisation> authorisations, string? sort) => sort switch
    {
        "asked" => authorisations.OrderBy(each => each.AskedAt).ThenByDescending(each => each.Code),
        "until" => authorisations.OrderBy(each => each.UntilOn == null).ThenBy(each => each.UntilOn).ThenBy(each => each.Code),
        "-until" => authorisations.OrderBy(each => each.UntilOn == null).ThenByDescending(each => each.UntilOn).ThenBy(each => each.Code),
        _ => authorisations.OrderByDescending(each => each.AskedAt).ThenBy(each => each.Code),
    };

    public static Task<Authorisation?> FindAuthorisationAsync(this SchoolDb db, Actor viewer, string code, CancellationToken cancel) =>
        db.AuthorisationsVisibleTo(viewer).WithParts().SingleOrDefaultAsync(each => each.Code == code, cancel);

    /// <summary>All that ever gave anybody of a school leave to post, for the rooms in which it counts.</summary>
    public static async Task<ILookup<Guid, Authorisation>> PostingAuthorisationsAsync(this SchoolDb db, Guid schoolId, CancellationToken cancel) => (await db.Authorisations.AsNoTracking()
        .Where(each => each.SchoolId == schoolId && each.IsGranted == true && (each.Kind == AuthorisationKind.SpeakForSchool || each.Kind == AuthorisationKind.ContributeToAccount))
        .WithParts().ToListAsync(cancel)).ToLookup(each => each.PersonId);
}
