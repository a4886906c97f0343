using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Data.Undertakings;

/// <summary>The ways to the declarations: one's own, and for those who advise, their school's.</summary>
public static class DeclarationQueries
{
    public static IQueryable<Declaration> DeclarationsOf(this SchoolDb db, Actor person) =>
        db.Declarations.Where(declaration => declaration.SchoolId == person.SchoolId && declaration.PersonId == person.PersonId);

    public static IQueryable<Declaration> DeclarationsAt(this SchoolDb db, Actor viewer) => db.Declarations.Where(declaration => declaration.SchoolId == viewer.SchoolId);

    /// <summary>The ties of a school that hold, opened.</summary>
    public static async Task<IReadOnlyList<DeclaredTie>> TiesAsync(this SchoolDb db, Vault vault, Guid schoolId, CancellationToken cancel)
    {
        var held = await db.Declarations.AsNoTracking().Where(Declaration.Holds).Where(declaration => declaration.SchoolId == schoolId)
            .Include(declaration => declaration.Children).ToListAsync(cancel);
        var pupils = await db.PupilsAsync(held.SelectMany(declaration => declaration.Children).Select(child => child.PupilId), cancel);
        return [.. held.Select(declaration => new DeclaredTie(
            declaration.PersonId, vault.Open(declaration.Child, declaration.Id), [.. declaration.Children.Select(child => pupils[child.PupilId])]))];
    }

    /// <summary>One tie, opened.</summary>
    public static async Task<DeclaredTie> TieAsync(this SchoolDb db, Vault vault, Declaration declaration, CancellationToken cancel) => new(
        declaration.PersonId, vault.Open(declaration.Child, declaration.Id), [.. (await db.PupilsAsync(declaration.Children.Select(child => child.PupilId), cancel)).Values]);

    /// <summary>
    /// Who must not decide about any of these children, because of a tie they have declared. What is saved after it is refused as stale where
    /// a tie was declared in between.
    /// </summary>
    public static async Task<IReadOnlySet<Guid>> TiedToAsync(this SchoolDb db, Vault vault, Guid schoolId, ChildrenNamed named, CancellationToken cancel)
    {
        await db.RestOnAsync(schoolId, Declaration.Tying, cancel);
        if (named.Pupils.Count == 0 && named.Names.Count == 0) return new HashSet<Guid>();
        return (await db.TiesAsync(vault, schoolId, cancel)).Where(tie => tie.IsWith(named)).Select(tie => tie.PersonId).ToHashSet();
    }
}
