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
    /// <summary>The tables that are only ever added to, with their keys.</summary>
    public static IReadOnlyList<WriteOnceTable> Tables(SchoolDb db) =>
        [.. db.Model.GetEntityTypes()
            .Where(entity => entity.ClrType == typeof(AuditEntry) || typeof(AppendOnlyPart).IsAssignableFrom(entity.ClrType))
            .Select(entity => new WriteOnceTable(
                entity.GetTableName()!, [.. entity.FindPrimaryKey()!.Properties.Select(property => property.GetColumnBaseName())]))
            .OrderBy(table => table.Name, StringComparer.Ordinal)];

    /// <summary>Every statement that puts the guards up, whatever stands there now.</summary>
    public static IEnumerable<string> Guards(SchoolDb db, Engine engine) =>
        Tables(db).SelectMany(table => engine == Engine.Sqlite ? Sqlite(table) : SqlServer(table));

    /// <summary>Puts the guards up, in one transaction: there is no moment without them.</summary>
    public static async Task GuardAsync(SchoolDb db, Engine engine, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var sql in Guards(db, engine)) await db.Database.ExecuteSqlRawAsync(sql, cancel);
        await transaction.CommitAsync(cancel);
    }

    private static IEnumerable<string> Sqlite(WriteOnceTable table)
    {
        // INSERT OR REPLACE deletes the old row without a word to the delete trigger, so a row may not come twice either.
        var same = string.Join(" AND ", table.Key.Select(column => $"""
            "{column}" = NEW."{column}"
            """));
        foreach (var (act, when) in ((string, string)[])[("UPDATE", ""), ("DELETE", ""), ("INSERT", $"""WHEN EXISTS (SELECT 1 FROM "{table.Name}" WHERE {same})""")])
        {
            yield return $"""DROP TRIGGER IF EXISTS "{table.Name}_no_{act.ToLowerInvariant()}" """;
            yield return $"""
                CREATE TRIGGER "{table.Name}_no_{act.ToLowerInvariant()}" BEFORE {act} ON "{table.Name}" {when}
                BEGIN SELECT RAISE(ABORT, '{table.Name} is written once'); END
                """;
        }
    }

    private static IEnumerable<string> SqlServer(WriteOnceTable table)
    {
        yield return $"""
            CREATE OR ALTER TRIGGER [{table.Name}_write_once] ON [{table.Name}] INSTEAD OF UPDATE, DELETE
            AS BEGIN THROW 51000, N'{table.Name} is written once', 1; END
            """;
        yield return $"ENABLE TRIGGER [{table.Name}_write_once] ON [{table.Name}]";
    }
}

/// <summary>A table that is only ever added to.</summary>
public sealed record WriteOnceTable(string Name, IReadOnlyList<string> Key);
