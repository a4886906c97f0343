using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace SchoolSocial.Data.Start;

/// <summary>
/// On a full disk SQLite rolls the transaction back by itself. The driver does not notice: its own ROLLBACK then fails, hides the
/// reason and leaves the connection unusable. So it is given an empty transaction to roll back.
/// </summary>
internal sealed class LostTransactions : DbCommandInterceptor
{
    public static LostTransactions Interceptor { get; } = new();

    public static void Mend(DbConnection? connection)
    {
        if (connection is SqliteConnection { State: System.Data.ConnectionState.Open } sqlite && raw.sqlite3_get_autocommit(sqlite.Handle) != 0)
        {
            raw.sqlite3_exec(sqlite.Handle, "BEGIN");
        }
    }

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData)
    {
        if (command.Transaction is not null) Mend(command.Connection);
    }

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        CommandFailed(command, eventData);
        return Task.CompletedTask;
    }
}

/// <summary>The same where it is the commit that finds the disk full.</summary>
internal sealed class LostCommits : DbTransactionInterceptor
{
    public static LostCommits Interceptor { get; } = new();

    public override void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) => LostTransactions.Mend(transaction.Connection);

    public override Task TransactionFailedAsync(
        DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        TransactionFailed(transaction, eventData);
        return Task.CompletedTask;
    }
}
