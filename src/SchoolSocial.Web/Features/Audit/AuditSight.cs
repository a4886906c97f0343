using SchoolSocial.Data;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>
/// Which rows of the trail somebody may read. Need-to-know goes by the record a row is about: what happened to a concern that the reader may
/// not see is not there, neither in a list, nor in a count, nor in a file.
/// </summary>
public static class AuditSight
{
    public static IQueryable<AuditEntry> AuditVisibleTo(this SchoolDb db, Actor viewer)
    {
        var open = AuditKinds.For(viewer).Where(kind => !kind.IsGuarded).Select(kind => kind.Name).ToList();
        var concerns = viewer.May(Can.HandleConcerns) ? db.ConcernsVisibleTo(viewer) : db.Concerns.Where(_ => false);
        var holds = viewer.May(Can.PlaceLegalHolds)
            ? db.LegalHolds.Where(hold => open.Contains(hold.HeldKind) || (hold.HeldKind == nameof(Concern) && concerns.Any(concern => concern.Id == hold.HeldId)))
            : db.LegalHolds.Where(_ => false);
        return db.AuditEntries.Where(entry => entry.SchoolId == viewer.SchoolId
            && (open.Contains(entry.RootKind)
                || (entry.RootKind == nameof(Concern) && concerns.Any(concern => concern.Id == entry.RootId))
                || (entry.RootKind == nameof(LegalHold) && holds.Any(hold => hold.Id == entry.RootId))));
    }
}
