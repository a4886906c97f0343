using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Shared;

namespace SchoolSocial.Web.Features.Concerns;

public sealed record DiaryRow(string Code, DiaryKind Kind, DiaryFrom From, string Who, string By, DateOnly HappenedOn, bool IsOpen);

/// <summary>What the diary is narrowed to: what still waits, or one pupil, who may have reached several people.</summary>
public sealed record DiaryFilter(bool Open, Guid? PupilId, string? Sort);

/// <summary>The entries the viewer may see, the latest day first unless they turn it round.</summary>
public sealed record DiaryPage(IReadOnlyList<DiaryRow> Rows, DiaryFilter Filter, int Page, bool HasMore)
{
    private const int Length = 25;

    public static async Task<DiaryPage> ReadAsync(SchoolDb db, Vault vault, Actor viewer, DiaryFilter filter, int page, CancellationToken cancel)
    {
        page = Math.Max(1, page);
        var narrowed = Narrowed(db, viewer, filter.Open);
        if (filter.PupilId is { } pupil) narrowed = narrowed.Where(entry => entry.PupilId == pupil);
        var sorted = filter.Sort == "day"
            ? narrowed.OrderBy(entry => entry.HappenedOn).ThenBy(entry => entry.At).ThenByDescending(entry => entry.Code)
            : narrowed.OrderByDescending(entry => entry.HappenedOn).ThenByDescending(entry => entry.At).ThenBy(entry => entry.Code);
        var entries = await sorted.Include(entry => entry.Replies).Include(entry => entry.Steps)
            .Skip((page - 1) * Length).Take(Length + 1).AsSplitQuery().AsNoTracking().ToListAsync(cancel);
        return new DiaryPage(await RowsAsync(db, vault, entries.Take(Length).ToList(), cancel), filter, page, entries.Count > Length);
    }

    public static async Task<IReadOnlyList<DiaryRow>> RowsAsync(SchoolDb db, Vault vault, IReadOnlyList<DiaryEntry> entries, CancellationToken cancel)
    {
        var names = await db.NamesAsync(entries.Select(entry => entry.ById), cancel);
        var ids = entries.Where(entry => entry.PupilId is not null).Select(entry => entry.PupilId!.Value).Distinct().ToList();
        var pupils = await db.Pupils.AsNoTracking().Where(pupil => ids.Contains(pupil.Id)).ToDictionaryAsync(pupil => pupil.Id, cancel);
        return [.. entries.Select(entry => new DiaryRow(
            entry.Code, entry.Kind, entry.From, entry.PupilId is { } pupil ? pupils[pupil].Name : vault.OpenIfAny(entry.Handle, entry.Id) ?? "not known",
            names[entry.ById], entry.HappenedOn, entry.IsOpen))];
    }

    private static IQueryable<DiaryEntry> Narrowed(SchoolDb db, Actor viewer, bool open) => open
        ? db.DiaryVisibleTo(viewer).Where(entry => (entry.Kind == DiaryKind.DirectMessage && !entry.Replies.Any())
            || (entry.Kind != DiaryKind.MightLookOdd && entry.From == DiaryFrom.Pupil && entry.Steps.Select(step => step.Kind).Distinct().Count() < 3))
        : db.DiaryVisibleTo(viewer);
}

public sealed record DiaryStepRow(SafeguardKind Kind, string? DoneBy, DateOnly? On);

public sealed record DiaryReplyRow(ReplyWay Way, string Words, DateOnly On);

/// <summary>One entry with what came of it.</summary>
public sealed record DiaryEntryPage(
    DiaryEntry Entry, DiaryRow Row, string Account, string Words, string? Handle, IReadOnlyList<DiaryReplyRow> Replies, IReadOnlyList<DiaryStepRow> Steps)
{
    public string? Elsewhere { get; init; }

    /// <summary>How long it is kept; on the screen only.</summary>
    public Keeping? Keeping { get; init; }

    public static async Task<DiaryEntryPage> ReadAsync(SchoolDb db, Vault vault, DiaryEntry entry, CancellationToken cancel)
    {
        var row = (await DiaryPage.RowsAsync(db, vault, [entry], cancel))[0];
        return new DiaryEntryPage(
            entry, row, vault.Open(entry.Account, entry.Id), vault.Open(entry.Words, entry.Id), vault.OpenIfAny(entry.Handle, entry.Id),
            [.. entry.Replies.Select(reply => new DiaryReplyRow(reply.Way, vault.Open(reply.Words, reply.Id), reply.On))],
            [.. entry.Steps.OrderBy(step => step.Kind).Select(step => new DiaryStepRow(step.Kind, vault.Open(step.DoneBy, step.Id), step.On))])
        {
            Elsewhere = vault.OpenIfAny(entry.Elsewhere, entry.Id),
        };
    }
}
