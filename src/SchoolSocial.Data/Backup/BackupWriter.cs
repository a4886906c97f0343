using System.Formats.Tar;
using Microsoft.Data.Sqlite;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Data.Backup;

/// <summary>
/// Writes the school's data into one sealed file while the product goes on working: a consistent copy of the database, its keys, its
/// files and its anchors. Written beside its place and moved there only when it has been read back and found good.
/// </summary>
public sealed class BackupWriter(DataFolder folder, DatabaseChoice choice, AuditAnchors anchors, BackupReader reader, SchoolClock clock)
{
    /// <exception cref="BackupException">It could not be made; there is no file of that name.</exception>
    public async Task<BackupReport> WriteAsync(string file, string passphrase, CancellationToken cancel)
    {
        var target = Path.GetFullPath(file);
        Refuse(target);
        var aside = target + ".unfinished";
        try
        {
            await using var turn = LockFile.TryTake(folder.Within(BackupParts.WorkLock))
                ?? throw new BackupException("Another backup or restore is under way. Wait until it has finished.");
            var work = folder.Within(BackupParts.Work);
            BackupParts.Clear(work);
            try
            {
                // Before the database: an anchor must never lie ahead of it.
                var copies = new DataFolder(work);
                await anchors.CopyAsync(copies.Anchors, cancel);
                Write(aside, passphrase, copies);
                BackupParts.Clear(work);
                var report = await reader.CheckAsync(aside, passphrase, work, cancel);
                File.Move(aside, target, overwrite: false);
                return report;
            }
            finally
            {
                BackupParts.Clear(work);
                File.Delete(aside);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new BackupException($"The backup could not be written: {fault.Message.ReplaceLineEndings(" ")}", fault);
        }
    }

    private void Refuse(string target)
    {
        if (File.Exists(target)) throw new BackupException($"{target} is there already. Choose another name.");
        var parent = Path.GetDirectoryName(target);
        if (parent is null || !Directory.Exists(parent)) throw new BackupException($"The folder {parent ?? target} is not there. Make it first.");
        if (target.StartsWith(folder.Path + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new BackupException("A backup beside its own data is lost with it. Choose a place outside the data folder.");
        }
    }

    private void Write(string aside, string passphrase, DataFolder copies)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var output = new FileStream(aside, options);
        var header = BackupHeader.New(passphrase);
        output.Write(header.Bytes);
        using var sealing = new SealingStream(output, new Chunks(header.Key, header.Bytes));
        using (var tar = new TarWriter(sealing, TarEntryFormat.Pax, leaveOpen: true))
        {
            var files = new List<BackupFile>();
            foreach (var (path, name) in Take(copies))
            {
                if (Add(tar, path, name) is { } added) files.Add(added);
            }

            using var manifest = new MemoryStream(new BackupManifest(clock.Now, choice.Engine, files).ToBytes());
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, BackupManifest.Name) { DataStream = manifest });
        }

        sealing.Finish();
        output.Flush(flushToDisk: true);
    }

    /// <summary>
    /// Every file with its name in the backup, each looked for only when those before it have been written. A new key is in its folder
    /// before anything is sealed with it, and a file before the row that names it: so both come after the database.
    /// </summary>
    private IEnumerable<(string Path, string Name)> Take(DataFolder copies)
    {
        if (choice.Engine == Engine.Sqlite)
        {
            CopyDatabase(copies.Database);
            yield return (copies.Database, NameOf(copies, copies.Database));
            File.Delete(copies.Database);
        }

        foreach (var path in FilesIn(copies.Anchors)) yield return (path, NameOf(copies, path));
        foreach (var path in ((string[])[folder.Keys, folder.Protection, folder.Files]).SelectMany(FilesIn)) yield return (path, NameOf(folder, path));

        // A turn that somebody holds while they work cannot be read, and says nothing to whoever restores.
        static IEnumerable<string> FilesIn(string part) => Directory.EnumerateFiles(part, "*", SearchOption.AllDirectories).Where(path => !LockFile.Is(path));
        static string NameOf(DataFolder within, string path) => Path.GetRelativePath(within.Path, path).Replace('\\', '/');
    }

    private void CopyDatabase(string copy)
    {
        using var source = new SqliteConnection(choice.ConnectionString);
        using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString());
        source.Open();
        target.Open();
        source.BackupDatabase(target);

        // One file, without a write-ahead log beside it.
        using var command = target.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=DELETE";
        command.ExecuteNonQuery();
    }

    private static BackupFile? Add(TarWriter tar, string path, string name)
    {
        using var stream = Open(path);
        if (stream is null) return null;
        tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = stream });
        return new BackupFile(name, stream.Length, stream.Hash);
    }

    /// <summary>Null where it went between listing and opening: a file whose destruction two people agreed to, an import that is done.</summary>
    private static MeasuredStream? Open(string path)
    {
        try
        {
            return new MeasuredStream(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}

/// <summary>What a backup holds, and what is wrong with the audit in it, in words, if anything.</summary>
public sealed record BackupReport(DateTime MadeAt, Engine Engine, int Files, long Bytes, IReadOnlyList<string> Faults);
