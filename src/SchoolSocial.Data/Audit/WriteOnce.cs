using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.Audit;

/// <summary>
/// Triggers by which the database itself refuses to change or delete what is written once. Made anew at every start, after the
/// migrations, because an SQLite table rebuild drops them without a word.
/// </summary>
public static class WriteOnce
{
    /// <summary>The tables that are only ever added to.</summary>
    public static IReadOnlyList<string> Tables(SchoolDb db) =>
        [.. db.Model.GetEntityTypes()
            .Where(entity => entity.ClrType == typeof(AuditEntry) || typeof(AppendOnlyPart).IsAssignableFrom(entity.ClrType))
            .Select(entity => entity.GetTableName()!)
            .Order(StringComparer.Ordinal)];

    public static async Task GuardAsync(SchoolDb db, Engine engine, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        foreach (var table in Tables(db))
        {
            foreach (var sql in engine == Engine.Sqlite ? Sqlite(table) : SqlServer(table))
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = sql;
                await command.ExecuteNonQueryAsync(cancel);
            }
        }
    }

    public static IEnumerable<string> Sqlite(string table)
    {
        foreach (var act in (string[])["UPDATE", "DELETE"])
        {
            yield return $"""
                CREATE TRIGGER IF NOT EXISTS "{table}_no_{act}" BEFORE {act} ON "{table}"
                BEGIN SELECT RAISE(ABORT, '{table} is written once'); END
                """;
        }
    }

    public static IEnumerable<string> SqlServer(string table)
    {
        yield return $"""
            CREATE OR ALTER TRIGGER [{table}_write_once] ON [{table}] INSTEAD OF UPDATE, DELETE
            AS BEGIN THROW 51000, N'{table} is written once', 1; END
            """;
    }
}
