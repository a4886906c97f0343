using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace SchoolSocial.Data.Start;

/// <summary>
/// How a writer waits while another process holds the database. Left alone the driver looks again every 150 ms, and between two busy
/// processes one may find the gap too seldom; with this SQLite itself looks eight times (after 1, 2, 5 … ms) before each such pause.
/// The wait ends with the command's 30 seconds.
/// </summary>
internal sealed class BusyWait : DbConnectionInterceptor
{
    private const int Milliseconds = 100;

    public static BusyWait Interceptor { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
    {
        if (connection is SqliteConnection sqlite) raw.sqlite3_busy_timeout(sqlite.Handle, Milliseconds);
    }
}
