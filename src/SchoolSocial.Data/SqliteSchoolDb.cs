using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;

namespace SchoolSocial.Data;

/// <summary>The embedded engine.</summary>
public sealed class SqliteSchoolDb(DbContextOptions<SqliteSchoolDb> options, AuditTrail? trail = null, AccessStamp? access = null)
    : SchoolDb(options, trail, access)
{
    // BEGIN IMMEDIATE, which is how every transaction here begins, already holds the only write lock there is.
    internal override IQueryable<AuditHead> LockedHead(Guid schoolId) => AuditHeads.Where(head => head.SchoolId == schoolId);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        ModelConventions.CheckLengths(builder);
    }
}
