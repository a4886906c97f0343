using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;

namespace SchoolSocial.Data.Start;

/// <summary>Brings the database to this version before anybody is let in, one node at a time.</summary>
public sealed class DatabaseStart(SchoolDb db, DatabaseChoice choice, DataFolder folder, KeyRing keys)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <exception cref="StartException">The database cannot be reached, written, or belongs to other keys.</exception>
    public async Task RunAsync(CancellationToken cancel)
    {
        try
        {
            await using var turn = await TakeTurnAsync(cancel);
            await db.Database.MigrateAsync(cancel);
            if (choice.Engine == Engine.Sqlite) await SqlAsync("PRAGMA journal_mode=WAL", cancel);
            await WriteOnce.GuardAsync(db, choice.Engine, cancel);
            await ClaimAsync(cancel);
        }
        catch (DbException fault)
        {
            throw new StartException($"The database cannot be opened: {fault.Message.ReplaceLineEndings(" ")}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The data folder {folder.Path} cannot be written: {fault.Message}", fault);
        }
    }

    /// <summary>Writes this installation's fingerprint into a new database, and refuses one that bears another.</summary>
    private async Task ClaimAsync(CancellationToken cancel)
    {
        var installation = await db.Installations.SingleOrDefaultAsync(cancel);
        if (installation is null)
        {
            db.Installations.Add(new Installation { KeyFingerprint = keys.Fingerprint });
            await db.SaveChangesAsync(cancel);
        }
        else if (installation.KeyFingerprint != keys.Fingerprint)
        {
            throw new StartException(
                $"The keys in {folder.Keys} are not the ones this database was made with. Point SchoolSocial__DataFolder at the folder that all nodes share, or restore its backup.");
        }
    }

    private async Task<IAsyncDisposable> TakeTurnAsync(CancellationToken cancel)
    {
        if (choice.Engine == Engine.Sqlite) return await TakeFileAsync(folder.Within("start.lock"), cancel);

        // Held by the session: it goes with the connection, however the process ends. The database must exist before it can be held.
        if (!await db.Database.CanConnectAsync(cancel)) await db.Database.MigrateAsync(cancel);
        await db.Database.OpenConnectionAsync(cancel);
        await SqlAsync(
            $"EXEC sp_getapplock @Resource = N'SchoolSocial.Start', @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = {(int)Patience.TotalMilliseconds}",
            cancel);
        return new OpenConnection(db);
    }

    private static async Task<FileStream> TakeFileAsync(string file, CancellationToken cancel)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file) && waited < Patience)
            {
                await Task.Delay(Pause, TimeProvider.System, cancel);
            }
        }
    }

    private async Task SqlAsync(string sql, CancellationToken cancel)
    {
        var connection = db.Database.GetDbConnection();
        if (connection is SqliteConnection) await db.Database.OpenConnectionAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancel);
    }

    private sealed class OpenConnection(SchoolDb db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await db.Database.CloseConnectionAsync();
    }
}
