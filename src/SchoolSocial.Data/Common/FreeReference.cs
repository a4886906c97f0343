using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.Common;

/// <summary>
/// Short references are drawn at random, so that nobody can count by them: in a big school one in some thousands falls on one that is borne
/// already. Then the record is made again, with another, before anything else names it.
/// </summary>
public static class FreeReference
{
    private const string Code = "Code";

    public static async Task<TRoot> DrawAsync<TRoot>(this SchoolDb db, Func<TRoot> make, Func<TRoot, string> codeOf, CancellationToken cancel)
        where TRoot : Root
    {
        while (true)
        {
            var made = make();
            var (school, code) = (made.SchoolId, codeOf(made));
            if (!await db.Set<TRoot>().AnyAsync(each => each.SchoolId == school && EF.Property<string>(each, Code) == code, cancel)) return made;
        }
    }
}
