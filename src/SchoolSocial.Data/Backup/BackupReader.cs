using System.Formats.Tar;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Data.Backup;

/// <summary>Opens a backup file whole into a folder, or not at all, and says whether what it holds is sound.</summary>
public sealed class BackupReader(TimeProvider time)
{
    /// <summary>Reads the file back into a folder of work, as a restore would, and clears that away.</summary>
    /// <exception cref="BackupException">The file is damaged, or the database in it is.</exception>
    internal async Task<BackupReport> CheckAsync(string file, string passphrase, string work, CancellationToken cancel)
    {
        try
        {
            return await UnpackAsync(file, passphrase, work, Keep.WhatIsChecked, cancel);
        }
        finally
        {
            BackupParts.Clear(work);
        }
    }

    /// <summary>Opens the file into a folder of work, where it stays if it is sound.</summary>
    /// <exception cref="BackupException">The file is damaged, or the database in it is.</exception>
    internal Task<BackupReport> UnpackAsync(string file, string passphrase, string work, CancellationToken cancel) =>
        UnpackAsync(file, passphrase, work, Keep.Everything, cancel);

    private async Task<BackupReport> UnpackAsync(string file, string passphrase, string work, Keep keep, CancellationToken cancel)
    {
        var folder = new DataFolder(work);
        var manifest = Unpack(file, passphrase, folder, keep);
        IReadOnlyList<string> faults = [];
        if (manifest.Engine == Engine.Sqlite)
        {
            CheckDatabase(folder);
            try
            {
                faults = await CheckAuditAsync(folder, cancel);
            }
            catch (StartException fault)
            {
                throw new BackupException($"What this backup holds does not fit together. {fault.Message}", fault);
            }
        }

        return new BackupReport(manifest.MadeAt, manifest.Engine, manifest.Files.Count, manifest.Files.Sum(each => each.Length), faults);
    }

    private static BackupManifest Unpack(string file, string passphrase, DataFolder folder, Keep keep)
    {
        using var input = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        var header = BackupHeader.Read(input, passphrase);
        using var opening = new OpeningStream(
            input, new Chunks(header.Key, header.Bytes), fault => new BackupException("This backup is damaged or cut short.", fault));
        var found = new List<BackupFile>();
        BackupManifest? manifest = null;
        using (var tar = new TarReader(opening, leaveOpen: true))
        {
            while (tar.GetNextEntry() is { } entry)
            {
                using var content = entry.DataStream ?? Stream.Null;
                if (entry.Name == BackupManifest.Name) manifest = BackupManifest.From(content);
                else found.Add(Save(content, entry.Name, folder, keep));
            }
        }

        // To the very end: only there does it show that nothing was cut off.
        opening.CopyTo(Stream.Null);
        return manifest is not null && manifest.Files.SequenceEqual(found)
            ? manifest
            : throw new BackupException("This backup does not hold what it says it holds.");
    }

    private static BackupFile Save(Stream content, string name, DataFolder folder, Keep keep)
    {
        var path = Path.GetFullPath(folder.Within(name));
        if (!path.StartsWith(folder.Path + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !DataFolder.Holds(name.Split('/')[0]))
        {
            throw new BackupException($"This backup holds a file that is none of its own: {name}");
        }

        // Evidence may be large: to check it, its hash is enough.
        var isEvidence = path.StartsWith(folder.Files, StringComparison.Ordinal) && path != FilesMark.FileOf(folder);
        if (isEvidence && keep == Keep.WhatIsChecked) return Copy(content, name, Stream.Null);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var output = new FileStream(path, options);
        var saved = Copy(content, name, output);
        output.Flush(flushToDisk: true);
        return saved;
    }

    private static BackupFile Copy(Stream content, string name, Stream output)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        var length = 0L;
        for (int read; (read = content.Read(buffer)) > 0; length += read)
        {
            output.Write(buffer, 0, read);
            hash.AppendData(buffer, 0, read);
        }

        return new BackupFile(name, length, Convert.ToHexString(hash.GetCurrentHash()));
    }

    private static void CheckDatabase(DataFolder folder)
    {
        if (!File.Exists(folder.Database)) throw new BackupException("This backup holds no database.");
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = folder.Database,
            Pooling = false,
            Mode = SqliteOpenMode.ReadOnly,
        }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        var answer = command.ExecuteScalar()?.ToString();
        if (answer != "ok") throw new BackupException($"The database in this backup is damaged: {answer?.ReplaceLineEndings(" ")}");
    }

    private async Task<IReadOnlyList<string>> CheckAuditAsync(DataFolder folder, CancellationToken cancel)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = folder.Database, Pooling = false };
        await using var services = new ServiceCollection().AddLogging().AddSingleton(time)
            .AddSchoolData(folder, DatabaseChoice.From(null, connection.ToString(), folder)).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().CheckAsync(cancel);
        var report = await scope.ServiceProvider.GetRequiredService<AuditVerification>().RunAsync(cancel);
        return [.. report.Faults];
    }

    private enum Keep
    {
        Everything,
        WhatIsChecked,
    }
}
