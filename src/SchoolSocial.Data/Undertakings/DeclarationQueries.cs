using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Data.Undertakings;

/// <summary>The ways to the declarations: one's own, and for those who advise, their school's.</summary>
public static class DeclarationQueries
{
    public static IQueryable<Declaration> DeclarationsOf(this SchoolDb db, Actor person) =>
        db.Declarations.Where(declaration => declaration.SchoolId == person.SchoolId && declaration.PersonId == person.PersonId);

    public static IQueryable<Declaration> DeclarationsAt(this SchoolDb db, Actor viewer) => db.Declarations.Where(declaration => declaration.SchoolId == viewer.SchoolId);

    /// <summary>Who must not decide about any of these children, because of a tie they have declared.</summary>
    public static async Task<IReadOnlySet<Guid>> TiedToAsync(this SchoolDb db, Guid schoolId, IReadOnlyCollection<Guid> pupils, CancellationToken cancel)
    {
        if (pupils.Count == 0) return new HashSet<Guid>();
        return (await db.Declarations.AsNoTracking().Where(Declaration.Holds)
            .Where(declaration => declaration.SchoolId == schoolId && declaration.Children.Any(child => pupils.Contains(child.PupilId)))
            .Select(declaration => declaration.PersonId).Distinct().ToListAsync(cancel)).ToHashSet();
    }

    /// <summary>Every child on the roll who is called so: where two are, both.</summary>
    public static async Task<IReadOnlyList<Pupil>> PupilsCalledAsync(this SchoolDb db, Guid schoolId, string name, CancellationToken cancel)
    {
        var normal = PlainText.Normalise(name);
        var family = normal.Split(' ')[^1];
        if (family.Length == 0) return [];
        var pupils = await db.Pupils.AsNoTracking()
            .Where(pupil => pupil.SchoolId == schoolId && pupil.LeftOn == null && pupil.NormalisedName.Contains(family)).ToListAsync(cancel);
        return [.. pupils.Where(pupil => normal == PlainText.Normalise($"{pupil.GivenName} {pupil.FamilyName}")
            || (pupil.KnownAs is { } known && normal == PlainText.Normalise($"{known} {pupil.FamilyName}")))];
    }
}
