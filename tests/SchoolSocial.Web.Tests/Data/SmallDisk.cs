using System.Diagnostics;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>A disk of a few megabytes that a test can fill or make read-only: permissions would not bind the root user.</summary>
public sealed class SmallDisk : IDisposable
{
    private SmallDisk() => Path = Directory.CreateTempSubdirectory("schoolsocial-disk-").FullName;

    public string Path { get; }

    public static SmallDisk Mount(int megabytes)
    {
        var disk = new SmallDisk();
        Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", disk.Path).ShouldBe(0);
        return disk;
    }

    /// <summary>Takes up what room there is.</summary>
    public void Fill()
    {
        using var file = new FileStream(System.IO.Path.Combine(Path, "ballast"), FileMode.Append);
        var block = new byte[4096];
        try
        {
            while (true) file.Write(block);
        }
        catch (IOException)
        {
            // Full, which is what was wanted.
        }
    }

    public void MakeRoom() => File.Delete(System.IO.Path.Combine(Path, "ballast"));

    public void MakeReadOnly() => Run("mount", "-o", "remount,ro", Path).ShouldBe(0);

    public void Dispose()
    {
        Run("umount", "-l", Path);
        Directory.Delete(Path);
    }

    internal static int Run(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}

/// <summary>A fact about a full or read-only disk; skipped, with the reason, where no disk can be mounted.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> CanMount = new(() =>
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root") return false;
        var folder = Directory.CreateTempSubdirectory("schoolsocial-disk-").FullName;
        var mounted = SmallDisk.Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder) == 0;
        if (mounted) SmallDisk.Run("umount", folder);
        Directory.Delete(folder);
        return mounted;
    });

    public SmallDiskFactAttribute()
    {
        if (!CanMount.Value) Skip = "A small disk can be mounted only by root on Linux";
    }
}
