using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>A list that leaves the product as a file. That it was taken, by whom and what of it, is recorded before the first byte goes.</summary>
public sealed class ListFile(SchoolDb db, Vault vault, SchoolClock clock)
{
    /// <param name="list">Which list.</param>
    /// <param name="filters">What it was narrowed to, in words; empty where it is whole.</param>
    /// <param name="heads">The words over the columns.</param>
    /// <param name="rows">The cells; a spreadsheet will show them and run none.</param>
    /// <param name="actor">Who takes it.</param>
    /// <param name="cancel">Ends the writing.</param>
    public async Task<FileContentResult> WriteAsync(
        ExportedList list, string filters, IReadOnlyList<string> heads, IReadOnlyCollection<IReadOnlyList<string?>> rows, Actor actor, CancellationToken cancel)
    {
        var school = await db.Schools.SingleAsync(school => school.Id == actor.SchoolId, cancel);
        var what = string.Create(CultureInfo.InvariantCulture, $"{rows.Count} {(rows.Count == 1 ? "line" : "lines")}{(filters.Length == 0 ? "" : $": {filters}")}");
        school.Exported(list, vault.Seal(what, school.Id), actor, clock.Now);
        await db.SaveChangesAsync(cancel);

        var file = new MemoryStream();
        await using (var csv = new SafeCsv(file))
        {
            await csv.WriteAsync(heads, cancel);
            foreach (var row in rows) await csv.WriteAsync(row, cancel);
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"{list.ToString().ToLowerInvariant()}-{clock.Today:yyyy-MM-dd}.csv");
        return new FileContentResult(file.ToArray(), "text/csv; charset=utf-8") { FileDownloadName = name };
    }

    /// <summary>A date as every spreadsheet reads it.</summary>
    public static string? Day(DateOnly? on) => on?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
