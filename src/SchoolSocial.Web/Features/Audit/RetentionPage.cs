using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>A kind of record that is kept by itself: how long, what is kept with it, and what that follows.</summary>
public sealed record KeptRow(string Kind, string How, string With, string Source);

public sealed record HeldRow(string Kind, string? Reference, string? Path, DateTime Since);

/// <summary>The schedule with the school's own years, and the holds on records that the viewer may see.</summary>
public sealed record RetentionPage(IReadOnlyList<KeptRow> Kept, string SetUp, string WithAny, Listing<HeldRow> Held, bool MayManage)
{
    public static async Task<RetentionPage> ReadAsync(SchoolDb db, Actor viewer, string? sort, int page, CancellationToken cancel)
    {
        var ways = await db.WaysAsync(viewer.SchoolId, cancel);
        var holds = db.HoldsVisibleTo(viewer).Where(hold => hold.LiftedAt == null).AsNoTracking();
        var found = await (sort == "since" ? holds.OrderBy(hold => hold.PlacedAt).ThenBy(hold => hold.Id) : holds.OrderByDescending(hold => hold.PlacedAt).ThenBy(hold => hold.Id)).PageAsync(page, cancel);
        var records = new Dictionary<Guid, AuditedRecord>();
        foreach (var kind in HeldKinds.All)
        {
            var ids = found.Rows.Where(hold => hold.HeldKind == kind.Name).Select(hold => hold.HeldId).ToList();
            if (ids.Count == 0) continue;
            foreach (var record in await kind.ReadAsync(db, ids, cancel)) records[record.Id] = record;
        }

        return new RetentionPage(
            [.. RetentionSchedule.All.Where(line => line.As == KeptAs.Itself).Select(line => RowOf(line, ways))],
            Joined(RetentionSchedule.All.Where(line => line.As == KeptAs.SetUp)), Joined(RetentionSchedule.All.Where(line => line.With.Contains(typeof(Root)))),
            found.Of(found.Rows.Select(hold => new HeldRow(RetentionSchedule.Of(hold.HeldKind).Words, records.GetValueOrDefault(hold.HeldId)?.Reference, records.GetValueOrDefault(hold.HeldId)?.Path, hold.PlacedAt))),
            viewer.May(Can.ManageSettings));
    }

    private static KeptRow RowOf(KeptKind line, SchoolWays ways) =>
        new(line.Words, line.How!(ways), Joined(RetentionSchedule.All.Where(other => other.With.Contains(line.Kind))), line.Source!);

    private static string Joined(IEnumerable<KeptKind> lines) => string.Join("; ", lines.Select((line, at) => at == 0 ? line.Words : char.ToLowerInvariant(line.Words[0]) + line.Words[1..]));
}
