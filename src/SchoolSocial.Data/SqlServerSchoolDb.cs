using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;

namespace SchoolSocial.Data;

/// <summary>The engine of a trust.</summary>
public sealed class SqlServerSchoolDb(DbContextOptions<SqlServerSchoolDb> options, AuditTrail? trail = null, AccessStamp? access = null)
    : SchoolDb(options, trail, access)
{
    internal override IQueryable<AuditHead> LockedHead(Guid schoolId) =>
        AuditHeads.FromSqlInterpolated($"SELECT * FROM [AuditHeads] WITH (UPDLOCK, HOLDLOCK) WHERE [SchoolId] = {schoolId}");

    // EF sends many rows in one command here.
    internal override Task AddLinksAsync(IReadOnlyList<AuditEntry> links, CancellationToken cancel)
    {
        AuditEntries.AddRange(links);
        return Task.CompletedTask;
    }

    internal override Task<IDisposable?> TakeTurnAsync(CancellationToken cancel) => Task.FromResult<IDisposable?>(null);

    /// <summary>SQL Server's numbers for a unique index and a key.</summary>
    public override bool IsTaken(DbUpdateException fault) =>
        fault.InnerException is Microsoft.Data.SqlClient.SqlException { Number: 2601 or 2627 };

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // The provider's 6.0 line knows no DateOnly. Dates are compared only; their parts do not translate.
        configurationBuilder.Properties<DateOnly>().HaveConversion<DateOnlyConverter>().HaveColumnType("date");
    }
}
