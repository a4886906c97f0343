using System.Security.Cryptography;

namespace SchoolSocial.Data.Common;

/// <summary>A random word in the files folder, by which a database knows its own.</summary>
internal static class FilesMark
{
    /// <summary>Empty where there is none.</summary>
    public static string Read(DataFolder folder)
    {
        var file = FileOf(folder);
        return File.Exists(file) ? File.ReadAllText(file) : "";
    }

    public static string ReadOrMake(DataFolder folder)
    {
        WholeFile.WriteFirst(FileOf(folder), RandomNumberGenerator.GetHexString(Installation.FilesMarkMaxLength));
        return Read(folder);
    }

    public static string FileOf(DataFolder folder) => Path.Combine(folder.Files, "installation.mark");
}
