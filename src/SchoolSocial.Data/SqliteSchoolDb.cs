using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;

namespace SchoolSocial.Data;

/// <summary>The embedded engine.</summary>
public sealed class SqliteSchoolDb(
    DbContextOptions<SqliteSchoolDb> options, AuditTrail? trail = null, AccessStamp? access = null, WriterTurn? writers = null)
    : SchoolDb(options, trail, access)
{
    // BEGIN IMMEDIATE, which is how every transaction here begins, already holds the only write lock there is.
    internal override IQueryable<AuditHead> LockedHead(Guid schoolId) => AuditHeads.Where(head => head.SchoolId == schoolId);

    // EF sends every row as a command of its own here, made anew each time; one prepared command takes a tenth of that.
    internal override Task AddLinksAsync(IReadOnlyList<AuditEntry> links, CancellationToken cancel) => AuditRows.AddAsync(this, links, cancel);

    internal override async Task<IDisposable?> TakeTurnAsync(CancellationToken cancel) =>
        writers is null ? null : await writers.TakeAsync(cancel);

    /// <summary>SQLite's extended codes for a unique index and a primary key.</summary>
    public override bool IsTaken(DbUpdateException fault) =>
        fault.InnerException is Microsoft.Data.Sqlite.SqliteException { SqliteExtendedErrorCode: 2067 or 1555 };

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        ModelConventions.CheckLengths(builder);
    }
}
