using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Data.Audit;

/// <summary>Writes links of the chain on the embedded engine by one prepared command.</summary>
internal static class AuditRows
{
    private const string Insert = """
        INSERT INTO "AuditEntries" ("SchoolId", "Position", "At", "ActorId", "Action", "RootKind", "RootId", "Reason", "Changes", "Signature")
        VALUES ($school, $position, $at, $actor, $action, $kind, $root, $reason, $changes, $signature)
        """;

    public static async Task AddAsync(SchoolDb db, IReadOnlyList<AuditEntry> links, CancellationToken cancel)
    {
        await using var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = Insert;
        foreach (var link in links)
        {
            Set(command, "$school", link.SchoolId);
            Set(command, "$position", link.Position);
            Set(command, "$at", link.At);
            Set(command, "$actor", link.ActorId);
            Set(command, "$action", link.Action);
            Set(command, "$kind", link.RootKind);
            Set(command, "$root", link.RootId);
            Set(command, "$reason", link.Reason?.Cipher);
            Set(command, "$changes", link.Changes?.Cipher);
            Set(command, "$signature", link.Signature);
            try
            {
                await command.ExecuteNonQueryAsync(cancel);
            }
            catch (SqliteException)
            {
                // EF does not see this command fail.
                LostTransactions.Mend(command.Connection);
                throw;
            }
        }
    }

    private static void Set(SqliteCommand command, string name, object? value)
    {
        var at = command.Parameters.IndexOf(name);
        if (at < 0) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        else command.Parameters[at].Value = value ?? DBNull.Value;
    }
}
