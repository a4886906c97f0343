using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>
/// The T-SQL that work on a SQL Server context becomes, without a server: connections are not opened, transactions not begun and
/// commands not sent, but noted. Queries find nothing, counts are nought, updates meet one row.
/// </summary>
public static class CapturedSql
{
    /// <summary>What one query becomes.</summary>
    public static Task<IReadOnlyList<string>> OfAsync<T>(Func<SchoolDb, IQueryable<T>> query) => OfAsync(db => query(db).ToListAsync());

    /// <summary>What a piece of work becomes, saves included.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Func<SchoolDb, Task> work)
    {
        await using var cellar = await Cellar.OpenAsync();
        var sql = new List<string>();
        await using var db = Open(sql, cellar.Services.GetRequiredService<AuditTrail>());
        await work(db);
        return sql;
    }

    /// <summary>A SQL Server context without a server, whose commands are noted in the list.</summary>
    internal static SqlServerSchoolDb Open(List<string> sql, AuditTrail? trail = null)
    {
        var options = new DbContextOptionsBuilder<SqlServerSchoolDb>();
        new DatabaseChoice(Engine.SqlServer, "Server=none").Use(options);
        options.AddInterceptors(new Connections(), new Transactions(), new Commands(sql));
        return new SqlServerSchoolDb(options.Options, trail);
    }

    private sealed class Connections : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            new(InterceptionResult.Suppress());
    }

    private sealed class Transactions : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result,
            CancellationToken cancellationToken = default) => new(InterceptionResult<DbTransaction>.SuppressWithResult(new NoTransaction(connection)));
    }

    private sealed class Commands(List<string> sql) : DbCommandInterceptor
    {
        public override InterceptionResult<DbCommand> CommandCreating(CommandCorrelatedEventData eventData, InterceptionResult<DbCommand> result) =>
            InterceptionResult<DbCommand>.SuppressWithResult(new NotedCommand());

        public override InterceptionResult<DbDataReader> ReaderExecuting(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Note(command);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            new(Note(command));

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            sql.Add(command.CommandText);
            return new(InterceptionResult<int>.SuppressWithResult(1));
        }

        private InterceptionResult<DbDataReader> Note(DbCommand command)
        {
            sql.Add(command.CommandText);
            return InterceptionResult<DbDataReader>.SuppressWithResult(new NotedReader(command.CommandText));
        }
    }
}
