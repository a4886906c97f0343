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

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // The provider's 6.0 line knows no DateOnly. Dates are compared only; their parts do not translate.
        configurationBuilder.Properties<DateOnly>().HaveConversion<DateOnlyConverter>().HaveColumnType("date");
    }
}
