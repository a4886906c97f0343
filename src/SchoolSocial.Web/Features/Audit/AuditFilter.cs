using SchoolSocial.Data;
using SchoolSocial.Data.Audit;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>What the trail is narrowed to. It lives in the address.</summary>
public sealed class AuditFilter
{
    /// <summary>Who did it; the empty id is the product itself.</summary>
    public Guid? Person { get; set; }

    /// <summary>What was done. Not named action: a route has a value of that name already.</summary>
    public string? Act { get; set; }

    public string? Kind { get; set; }

    /// <summary>The reference of a record, or the name of somebody whom records are about.</summary>
    public string? Record { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Sort { get; set; }

    public int Page { get; set; } = 1;

    public bool OldestFirst => Sort == "when";

    public async Task<IQueryable<AuditEntry>> NarrowAsync(SchoolDb db, Actor viewer, CancellationToken cancel)
    {
        var entries = db.AuditVisibleTo(viewer);
        if (Person is { } person) entries = entries.Where(entry => entry.ActorId == person);
        if (!string.IsNullOrWhiteSpace(Act)) entries = entries.Where(entry => entry.Action == Act);
        if (!string.IsNullOrWhiteSpace(Kind)) entries = entries.Where(entry => entry.RootKind == Kind);
        if (From is { } from)
        {
            var start = SchoolTime.StartOf(from);
            entries = entries.Where(entry => entry.At >= start);
        }

        if (To is { } to)
        {
            var end = SchoolTime.EndOf(to);
            entries = entries.Where(entry => entry.At < end);
        }

        if (PlainText.Tidy(Record) is { } record)
        {
            var ids = await AuditedRecords.FindAsync(db, viewer, record, cancel);
            entries = entries.Where(entry => ids.Contains(entry.RootId));
        }

        return entries;
    }

    public IQueryable<AuditEntry> Sorted(IQueryable<AuditEntry> entries)
    {
        // A record has few rows: they are found by it and then sorted, and not looked for along the whole trail in its order.
        if (PlainText.Tidy(Record) is not null)
        {
            var found = entries.OrderBy(entry => entry.RootId == Guid.Empty);
            return OldestFirst
                ? found.ThenBy(entry => entry.At).ThenBy(entry => entry.Position)
                : found.ThenByDescending(entry => entry.At).ThenByDescending(entry => entry.Position);
        }

        return OldestFirst
            ? entries.OrderBy(entry => entry.At).ThenBy(entry => entry.Position)
            : entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Position);
    }

    /// <summary>For the record of an export: what of the trail was taken.</summary>
    public string InWords(string? person) => string.Join(", ", ((string?[])
    [
        Person is null ? null : $"by {person}",
        string.IsNullOrWhiteSpace(Act) ? null : AuditActions.Words(Act),
        string.IsNullOrWhiteSpace(Kind) ? null : $"records of the kind {Kind}",
        string.IsNullOrWhiteSpace(Record) ? null : $"about {Record}",
        From is { } from ? $"from {SchoolDates.Day(from)}" : null,
        To is { } to ? $"to {SchoolDates.Day(to)}" : null,
    ]).OfType<string>());
}
