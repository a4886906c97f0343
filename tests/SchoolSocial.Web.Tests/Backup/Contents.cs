using System.Security.Cryptography;

namespace SchoolSocial.Web.Tests.Backup;

/// <summary>What a folder holds, to compare: every file but locks, with its hash.</summary>
internal static class Contents
{
    public static IReadOnlyList<string> Of(string folder, string part = "") =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, part), "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")];
}
