using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Letters;

namespace SchoolSocial.Data.Letters;

/// <summary>What letters are made of, and how one is read whole.</summary>
public static class LetterQueries
{
    public static IQueryable<Letter> Whole(this IQueryable<Letter> letters) => letters.Include(letter => letter.Versions).Include(letter => letter.Steps).AsSplitQuery();

    /// <summary>The school's newest words for this kind, else the product's own.</summary>
    public static async Task<WordingInUse> WordingInUseAsync(this SchoolDb db, Guid schoolId, LetterKind kind, CancellationToken cancel) => WordingInUse.For(
        kind,
        await db.LetterWordings.AsNoTracking().Where(wording => wording.SchoolId == schoolId && wording.Kind == kind)
            .OrderByDescending(wording => wording.Number).FirstOrDefaultAsync(cancel));

    public static async Task<IReadOnlyList<string>> LetterheadLinesAsync(this SchoolDb db, Guid schoolId, CancellationToken cancel) =>
        (await db.Letterheads.AsNoTracking().SingleOrDefaultAsync(head => head.SchoolId == schoolId, cancel))?.Lines ?? [];
}
