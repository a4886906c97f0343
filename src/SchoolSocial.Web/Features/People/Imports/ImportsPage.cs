using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>One line of the list of imports.</summary>
public sealed record ImportRow(string Code, string FileName, RollKind Kind, ImportStatus Status, string By, DateTime UploadedAt);

/// <summary>The school's imports.</summary>
public sealed record ImportsPage(IReadOnlyList<ImportRow> Rows, int Page, bool HasMore)
{
    private const int PageLength = 25;

    public static async Task<ImportsPage> ReadAsync(SchoolDb db, Actor actor, string? sort, int page, CancellationToken cancel)
    {
        page = Math.Clamp(page, 1, 1000);
        var runs = await Sorted(db.ImportsOf(actor).AsNoTracking(), sort)
            .Skip((page - 1) * PageLength).Take(PageLength + 1).ToListAsync(cancel);
        var names = await db.NamesAsync(runs.Select(run => run.UploadedById), cancel);
        var rows = runs.Take(PageLength).Select(run => new ImportRow(run.Code, run.FileName, run.Kind, run.Status, names.GetValueOrDefault(run.UploadedById, ""), run.UploadedAt));
        return new ImportsPage([.. rows], page, runs.Count > PageLength);
    }

    private static IQueryable<ImportRun> Sorted(IQueryable<ImportRun> runs, string? sort) => sort switch
    {
        "file" => runs.OrderBy(run => run.FileName).ThenBy(run => run.Code),
        "-file" => runs.OrderByDescending(run => run.FileName).ThenBy(run => run.Code),
        "uploaded" => runs.OrderBy(run => run.UploadedAt).ThenBy(run => run.Code),
        _ => runs.OrderByDescending(run => run.UploadedAt).ThenBy(run => run.Code),
    };
}
