using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;

namespace SchoolSocial.Data.Start;

/// <summary>Brings the database to this version before anybody is let in, one node at a time.</summary>
public sealed class DatabaseStart(SchoolDb db, DatabaseChoice choice, DataFolder folder, KeyRing keys, FolderInUse inUse)
{
    private const int NoSuchDatabase = 4060;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <exception cref="StartException">The database cannot be reached or written, is newer than this version, or belongs to other keys.</exception>
    public Task RunAsync(CancellationToken cancel) => InWordsAsync(async () =>
    {
        if (!inUse.TryHold()) throw new StartException($"A backup is being restored into {folder.Path}. Wait until that has finished.");
        await using var turn = await TakeTurnAsync(cancel);
        await RefuseNewerAsync(cancel);
        await db.Database.MigrateAsync(cancel);
        if (choice.Engine == Engine.Sqlite) await SqlAsync("PRAGMA journal_mode=WAL", cancel);
        await WriteOnce.GuardAsync(db, choice.Engine, cancel);
        await ClaimAsync(cancel);
    });

    /// <summary>For a command that reads: the same refusals, and nothing written.</summary>
    /// <exception cref="StartException">There is no database of this version that belongs to these keys.</exception>
    public Task CheckAsync(CancellationToken cancel) => InWordsAsync(async () =>
    {
        if (!await db.Database.CanConnectAsync(cancel)) throw new StartException("There is no database yet, or it cannot be reached.");
        await RefuseNewerAsync(cancel);
        Refuse(await db.Installations.AsNoTracking().SingleOrDefaultAsync(cancel) ?? throw new StartException("The database has not been set up yet."));
    });

    private async Task InWordsAsync(Func<Task> work)
    {
        try
        {
            await work();
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

    /// <summary>An older version must not write into a database that a newer one has changed.</summary>
    private async Task RefuseNewerAsync(CancellationToken cancel)
    {
        var known = db.Database.GetMigrations().ToHashSet();
        var unknown = (await db.Database.GetAppliedMigrationsAsync(cancel)).FirstOrDefault(migration => !known.Contains(migration));
        if (unknown is null) return;
        throw new StartException(
            $"This database was made by a newer version of SchoolSocial (it has the change {unknown}). Start that version, or restore a backup made by this one.");
    }

    /// <summary>Writes the marks of this installation's keys and files into a new database, and refuses one that bears others.</summary>
    private async Task ClaimAsync(CancellationToken cancel)
    {
        var installation = await db.Installations.SingleOrDefaultAsync(cancel);
        if (installation is null)
        {
            db.Installations.Add(new Installation { KeyFingerprint = keys.Fingerprint, FilesMark = FilesMark.ReadOrMake(folder) });
            await db.SaveChangesAsync(cancel);
            return;
        }

        Refuse(installation);
    }

    private void Refuse(Installation installation)
    {
        if (installation.KeyFingerprint != keys.Fingerprint)
        {
            throw new StartException(
                $"The keys in {folder.Keys} are not the ones this database was made with. Point SchoolSocial__DataFolder at the folder that all nodes share, or restore its backup.");
        }

        if (installation.FilesMark != FilesMark.Read(folder))
        {
            throw new StartException(
                $"The files in {folder.Files} are not the ones this database was made with. Point SchoolSocial__DataFolder at the folder that all nodes share, or restore its backup.");
        }
    }

    private async Task<IAsyncDisposable> TakeTurnAsync(CancellationToken cancel)
    {
        if (choice.Engine == Engine.Sqlite) return await LockFile.TakeAsync(folder.Within("start.lock"), Patience, cancel);

        // Held by the session: it goes with the connection, however the process ends. The database must exist before it can be held.
        try
        {
            await db.Database.OpenConnectionAsync(cancel);
        }
        catch (SqlException fault) when (fault.Number == NoSuchDatabase)
        {
            await db.Database.MigrateAsync(cancel);
            await db.Database.OpenConnectionAsync(cancel);
        }

        var turn = new OpenConnection(db);
        await SqlAsync(
            $"""
            DECLARE @turn int;
            EXEC @turn = sp_getapplock @Resource = N'SchoolSocial.Start', @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = {(int)Patience.TotalMilliseconds};
            IF @turn < 0 THROW 51001, N'Another node has been starting for too long.', 1;
            """,
            cancel);
        return turn;
    }

    private async Task SqlAsync(string sql, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandTimeout = 2 * (int)Patience.TotalSeconds;
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private sealed class OpenConnection(SchoolDb db) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await db.Database.CloseConnectionAsync();
    }
}
