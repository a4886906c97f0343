using Microsoft.Data.Sqlite;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Data.Backup;

/// <summary>
/// Puts the data of a backup into a data folder, whole or not at all. It is unpacked and checked in a folder of work first; what stood
/// there before is moved aside, never deleted.
/// </summary>
public sealed class BackupRestore(BackupReader reader, TimeProvider time)
{
    /// <exception cref="BackupException">It was not restored; the data folder is as it was.</exception>
    public async Task<RestoreReport> RestoreAsync(string file, string passphrase, RestoreInto into, CancellationToken cancel)
    {
        if (!File.Exists(file)) throw new BackupException($"There is no file {file}.");
        try
        {
            Directory.CreateDirectory(into.Folder);
            await using var turn = LockFile.TryTake(into.Within(BackupParts.WorkLock))
                ?? throw new BackupException("Another backup or restore is under way. Wait until it has finished.");
            await using var alone = LockFile.TryTake(into.Within(FolderInUse.FileName))
                ?? throw new BackupException("SchoolSocial is running on this data folder. Stop it first.");
            var old = into.Present();
            if (old.Count > 0 && !into.Replace)
            {
                throw new BackupException($"There is data in {into.Folder} already. Add --replace to move it aside and put the backup in its place.");
            }

            var work = into.Within(BackupParts.Work);
            BackupParts.Clear(work);
            try
            {
                var report = await reader.UnpackAsync(file, passphrase, work, cancel);
                into.Accepts(report.Engine);
                return new RestoreReport(report, MoveIn(into, work, old));
            }
            finally
            {
                BackupParts.Clear(work);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new BackupException($"The backup could not be restored: {fault.Message.ReplaceLineEndings(" ")}", fault);
        }
    }

    /// <summary>Where the old data went; null where there was none. A cut in the middle is told at the next start, and done again.</summary>
    private string? MoveIn(RestoreInto into, string work, IReadOnlyList<string> old)
    {
        var unfinished = into.Within(DataFolder.UnfinishedRestore);
        File.WriteAllText(unfinished, "");
        var aside = old.Count == 0 ? null : Aside(into);
        if (aside is not null)
        {
            Directory.CreateDirectory(aside);
            foreach (var path in old) Directory.Move(path, Path.Combine(aside, Path.GetFileName(path)));
        }

        foreach (var path in RestoreInto.PresentIn(work))
        {
            var target = into.Within(Path.GetFileName(path));
            if (Directory.Exists(target)) Directory.Delete(target);
            Directory.Move(path, target);
        }

        File.Delete(unfinished);
        return aside;
    }

    private string Aside(RestoreInto into)
    {
        var name = into.Within($"before-restore-{time.GetUtcNow():yyyyMMdd-HHmmss}");
        for (var again = 2; ; again++)
        {
            if (!Directory.Exists(name)) return name;
            name = into.Within($"before-restore-{time.GetUtcNow():yyyyMMdd-HHmmss}-{again}");
        }
    }
}

/// <summary>The folder a backup is restored into, and whether what is there may be moved aside.</summary>
public sealed record RestoreInto(string Folder, Engine Engine, bool Replace)
{
    /// <summary>The place that the settings name.</summary>
    /// <exception cref="StartException">A setting is wrong.</exception>
    /// <exception cref="BackupException">The database lies outside the data folder.</exception>
    public static RestoreInto From(string folder, string? engine, string? connection, bool replace)
    {
        var path = Path.GetFullPath(folder);
        var choice = DatabaseChoice.From(engine, connection, path);
        var database = choice.Engine == Engine.Sqlite ? new SqliteConnectionStringBuilder(choice.ConnectionString).DataSource : null;
        if (database is not null && Path.GetFullPath(database) != DataFolder.DatabaseIn(path))
        {
            throw new BackupException("ConnectionStrings__SchoolSocial puts the database outside the data folder. Take that setting out to restore.");
        }

        return new RestoreInto(path, choice.Engine, replace);
    }

    internal string Within(string name) => Path.Combine(Folder, name);

    /// <summary>The data that is there: empty folders do not count.</summary>
    internal IReadOnlyList<string> Present() => PresentIn(Folder);

    internal void Accepts(Engine made)
    {
        if (made != Engine) throw new BackupException($"This backup was made for {made}, but SchoolSocial__Database__Engine says {Engine}.");
    }

    internal static IReadOnlyList<string> PresentIn(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder)
            .Where(path => DataFolder.Holds(Path.GetFileName(path)))
            .Where(path => !Directory.Exists(path) || Directory.EnumerateFileSystemEntries(path).Any())];
}

/// <summary>What was restored, and where the data that stood there before is now.</summary>
public sealed record RestoreReport(BackupReport Backup, string? MovedAside);
