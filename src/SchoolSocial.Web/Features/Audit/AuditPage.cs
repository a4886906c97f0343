using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>One row of the trail as its reader meets it. Its position in the chain is not among it: a gap would tell of rows that are not shown.</summary>
public sealed record AuditRow(
    DateTime At, string Who, string Action, string Kind, string? Reference, string? Path, string? Reason, IReadOnlyList<AuditChange> Changes);

/// <summary>When the chain was last walked from its first link, by whom, and whether it was whole.</summary>
public sealed record ChainState(DateTime CheckedAt, string CheckedBy, bool IsWhole);

/// <summary>The trail of the school, as far as the viewer may read it.</summary>
public sealed record AuditPage(
    AuditFilter Filter, Listing<AuditRow> List, IReadOnlyList<Choice> People, IReadOnlyList<Choice> Kinds, ChainState? Chain)
{
    /// <summary>Fewer than elsewhere: each row carries what changed.</summary>
    public const int PageLength = 10;

    private const string Product = "SchoolSocial itself";

    public string? PersonName => People.FirstOrDefault(person => person.Value == Filter.Person?.ToString())?.Text;

    public static async Task<AuditPage> ReadAsync(SchoolDb db, Vault vault, Actor viewer, AuditFilter filter, CancellationToken cancel)
    {
        var found = await filter.Sorted(await filter.NarrowAsync(db, viewer, cancel)).AsNoTracking().PageAsync(filter.Page, cancel, PageLength);
        var names = await db.NamesAsync(found.Rows.Select(entry => entry.ActorId), cancel);
        var records = await AuditedRecords.ReadAsync(db, found.Rows.Select(entry => (entry.RootKind, entry.RootId)), cancel);
        var adults = await db.AdultsVisibleTo(viewer).AsNoTracking().OrderBy(person => person.NormalisedName).ToListAsync(cancel);
        return new AuditPage(
            filter,
            found.Of(found.Rows.Select(entry => RowOf(entry, NameOf(entry.ActorId, names), records.GetValueOrDefault(entry.RootId), vault))),
            [new("", "Anybody"), new(Guid.Empty.ToString(), Product), .. adults.Select(person => Choice.Of(person.Id, person.Name))],
            [new("", "Anything"), .. AuditKinds.For(viewer).OrderBy(kind => kind.Words, StringComparer.Ordinal).Select(kind => new Choice(kind.Name, kind.Words))],
            await ChainAsync(db, viewer, cancel));
    }

    public static string NameOf(Guid actorId, IReadOnlyDictionary<Guid, string> names) =>
        actorId == Guid.Empty ? Product : names.GetValueOrDefault(actorId, "Somebody who is no longer kept");

    private static AuditRow RowOf(AuditEntry entry, string who, AuditedRecord? record, Vault vault)
    {
        var kind = AuditKinds.Of(entry.RootKind);
        var changes = kind.ShowsChanges ? Opened(vault, entry.Changes, entry.RootId) : null;
        return new AuditRow(
            entry.At, who, entry.Action, kind.Words, record?.Reference, record?.Path,
            entry.Reason is null ? null : Opened(vault, entry.Reason, entry.RootId) ?? "Sealed with a key that is not here.",
            changes is null ? [] : AuditChange.Read(changes));
    }

    /// <summary>A row that somebody altered in the database must not take the page with it; the check of the chain names it.</summary>
    private static string? Opened(Vault vault, Sealed? words, Guid rootId)
    {
        try
        {
            return vault.OpenIfAny(words, rootId);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static async Task<ChainState?> ChainAsync(SchoolDb db, Actor viewer, CancellationToken cancel)
    {
        var last = await db.ChainChecks.AsNoTracking().Where(check => check.SchoolId == viewer.SchoolId)
            .OrderByDescending(check => check.CheckedAt).FirstOrDefaultAsync(cancel);
        if (last is null) return null;
        return new ChainState(last.CheckedAt, NameOf(last.CheckedById, await db.NamesAsync([last.CheckedById], cancel)), last.IsWhole);
    }
}
