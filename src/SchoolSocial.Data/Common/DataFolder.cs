using SchoolSocial.Data.Start;

namespace SchoolSocial.Data.Common;

/// <summary>The folder that holds what a school must not lose: the embedded database, keys, files and the audit's anchors.</summary>
public sealed class DataFolder
{
    /// <exception cref="StartException">The folder cannot be made.</exception>
    public DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        try
        {
            foreach (var folder in (string[])[Path, Keys, Protection, Files, Anchors]) Make(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The data folder {Path} cannot be made: {fault.Message}", fault);
        }
    }

    public string Path { get; }

    public string Database => Within("school.db");

    /// <summary>The keys that seal records and sign the audit. Never in the database.</summary>
    public string Keys => Within("keys");

    /// <summary>ASP.NET's own data-protection keys, which rotate and must not be relied on for records.</summary>
    public string Protection => Within("protection");

    public string Files => Within("files");

    public string Anchors => Within("anchors");

    public string MailPickup => Within("mail");

    public string Logs => Within("logs");

    public string Within(string name) => System.IO.Path.Combine(Path, name);

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
