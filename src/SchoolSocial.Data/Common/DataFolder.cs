using SchoolSocial.Data.Start;

namespace SchoolSocial.Data.Common;

/// <summary>The folder that holds what a school must not lose: the embedded database, keys, files and the audit's anchors.</summary>
public sealed class DataFolder
{
    private const string DatabaseName = "school.db";
    private const string KeysName = "keys";
    private const string ProtectionName = "protection";
    private const string FilesName = "files";
    private const string AnchorsName = "anchors";
    private const string IncomingName = "incoming";

    /// <summary>Stands in the folder while a restore moves its data in; left behind where that was cut.</summary>
    public const string UnfinishedRestore = "restore-unfinished";

    /// <exception cref="StartException">The folder cannot be made, or holds half a restore.</exception>
    public DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        if (File.Exists(Within(UnfinishedRestore)))
        {
            throw new StartException($"A restore into {Path} was cut short. Run it again with --replace: nothing was deleted.");
        }

        try
        {
            foreach (var folder in (string[])[Path, Keys, Protection, Files, Anchors, Incoming]) Make(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The data folder {Path} cannot be made: {fault.Message}", fault);
        }
    }

    public string Path { get; }

    public string Database => DatabaseIn(Path);

    /// <summary>The keys that seal records and sign the audit. Never in the database.</summary>
    public string Keys => Within(KeysName);

    /// <summary>ASP.NET's own data-protection keys, which rotate and must not be relied on for records.</summary>
    public string Protection => Within(ProtectionName);

    public string Files => Within(FilesName);

    public string Anchors => Within(AnchorsName);

    /// <summary>Where uploads lie, sealed, until they are whole and kept. Nothing here is missed if it is lost.</summary>
    public string Incoming => Within(IncomingName);

    public string MailPickup => Within("mail");

    public string Logs => Within("logs");

    /// <summary>Where the embedded database of a data folder lies.</summary>
    internal static string DatabaseIn(string folder) => System.IO.Path.Combine(folder, DatabaseName);

    /// <summary>Whether an entry of this name is data that must not be lost (mail and logs come and go).</summary>
    internal static bool Holds(string name) =>
        name is DatabaseName or DatabaseName + "-wal" or DatabaseName + "-shm" or KeysName or ProtectionName or FilesName or AnchorsName;

    public string Within(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>For the product's own user alone.</summary>
    internal static void Make(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
