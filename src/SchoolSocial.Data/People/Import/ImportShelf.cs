using System.Security.Cryptography;
using System.Text.Json;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.People.Import.Planning;

namespace SchoolSocial.Data.People.Import;

/// <summary>
/// Uploaded rolls and what was found in them, sealed, for as long as the import is under way. A whole school's names, dates of
/// birth and telephone numbers lie here, so nothing stays longer than it is needed.
/// </summary>
public sealed class ImportShelf(DataFolder folder, Vault vault)
{
    private const string File = "roll";
    private const string Report = "report";

    /// <summary>Held by the importer that is at work; its content is the run it works on, for whoever finds it abandoned.</summary>
    internal string Turn => Path.Combine(Folder, "turn.lock");

    private string Folder { get; } = Made(Path.Combine(folder.Files, "imports"));

    /// <exception cref="IOException">The disk is full, or the folder cannot be written.</exception>
    public void Keep(Guid runId, ReadOnlySpan<byte> upload) => WholeFile.Write(PathOf(runId, File), vault.SealBytes(upload, runId));

    /// <summary>Null where the file is gone, or is not what was kept.</summary>
    public MemoryStream? Open(Guid runId) => Read(runId, File) is { } bytes ? new MemoryStream(bytes, writable: false) : null;

    public void KeepReport(Guid runId, RollReport report) =>
        WholeFile.Write(PathOf(runId, Report), vault.SealBytes(JsonSerializer.SerializeToUtf8Bytes(report), runId));

    public RollReport? OpenReport(Guid runId) => Read(runId, Report) is { } bytes ? JsonSerializer.Deserialize<RollReport>(bytes) : null;

    /// <summary>The file has served. What was found stays to be read for as long as <paramref name="withReport"/> is false.</summary>
    public void Remove(Guid runId, bool withReport)
    {
        System.IO.File.Delete(PathOf(runId, File));
        if (withReport) System.IO.File.Delete(PathOf(runId, Report));
    }

    /// <summary>The runs of which something lies here, and when it was last written.</summary>
    internal Dictionary<Guid, DateTime> Lying() => new DirectoryInfo(Folder).EnumerateFiles()
        .Where(file => file.Extension is $".{File}" or $".{Report}" && Guid.TryParse(Path.GetFileNameWithoutExtension(file.Name), out _))
        .GroupBy(file => Guid.Parse(Path.GetFileNameWithoutExtension(file.Name)), file => file.LastWriteTimeUtc)
        .ToDictionary(run => run.Key, run => run.Max());

    private static string Made(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private byte[]? Read(Guid runId, string what)
    {
        try
        {
            return vault.OpenBytes(System.IO.File.ReadAllBytes(PathOf(runId, what)), runId);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException or CryptographicException)
        {
            return null;
        }
    }

    private string PathOf(Guid runId, string what) => Path.Combine(Folder, $"{runId:N}.{what}");
}
