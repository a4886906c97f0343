using SchoolSocial.Data;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>
/// Which rows of the trail somebody may read. Need-to-know goes by the record a row is about: what happened to a concern that the reader may
/// not see is not there, neither in a list, nor in a count, nor in a file.
/// </summary>
public static class AuditSight
{
    public static IQueryable<AuditEntry> AuditVisibleTo(this SchoolDb db, Actor viewer)
    {
        var kinds = AuditKinds.For(viewer).Select(kind => kind.Name).ToList();
        return db.AuditWithinNeedToKnow(viewer).Where(entry => kinds.Contains(entry.RootKind)
            && (entry.RootKind != nameof(LegalHold) || db.LegalHolds.Any(hold => hold.Id == entry.RootId && kinds.Contains(hold.HeldKind))));
    }
}
