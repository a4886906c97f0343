using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>Who did what to which record, and when.</summary>
[Authorize(Can.ReadAudit)]
public sealed class AuditController(SchoolDb db, Vault vault, ListFile file) : SchoolController
{
    /// <summary>The newest of what was asked for; more than a spreadsheet is read by.</summary>
    public const int MostLines = 50_000;

    [HttpGet("/audit")]
    public async Task<IActionResult> Index(AuditFilter filter, CancellationToken cancel) =>
        View(await AuditPage.ReadAsync(db, vault, Actor, filter, cancel));

    /// <summary>The same rows as a file, without reasons and without what changed: those stay sealed.</summary>
    [HttpGet("/audit/list.csv")]
    public async Task<IActionResult> Csv(AuditFilter filter, CancellationToken cancel)
    {
        var entries = await filter.Sorted(await filter.NarrowAsync(db, Actor, cancel)).AsNoTracking().Take(MostLines)
            .Select(entry => new { entry.At, entry.ActorId, entry.Action, entry.RootKind, entry.RootId }).ToListAsync(cancel);
        var names = await db.NamesAsync(entries.Select(entry => entry.ActorId), cancel);
        var records = await AuditedRecords.ReadAsync(db, entries.Select(entry => (entry.RootKind, entry.RootId)), cancel);
        var person = filter.Person is { } id ? AuditPage.NameOf(id, await db.NamesAsync([id], cancel)) : null;
        return await file.WriteAsync(
            ExportedList.Audit, filter.InWords(person), ["When", "Who", "What", "Kind of record", "Record"],
            [.. entries.Select(entry => (string?[])
            [
                SchoolDates.Moment(entry.At), AuditPage.NameOf(entry.ActorId, names), AuditActions.Words(entry.Action),
                AuditKinds.Of(entry.RootKind).Words, records.GetValueOrDefault(entry.RootId)?.Reference,
            ])],
            Actor, cancel);
    }
}
