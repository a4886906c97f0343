using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>The ways to an import: whoever may import sees every import of the school, and none of another.</summary>
internal static class ImportQueries
{
    public static IQueryable<ImportRun> ImportsOf(this SchoolDb db, Actor actor) => db.ImportRuns.Where(run => run.SchoolId == actor.SchoolId);

    public static Task<ImportRun?> FindImportAsync(this SchoolDb db, Actor actor, string code, CancellationToken cancel)
    {
        var tidy = Reference.Tidy(code);
        return db.ImportsOf(actor).SingleOrDefaultAsync(run => run.Code == tidy, cancel);
    }
}
