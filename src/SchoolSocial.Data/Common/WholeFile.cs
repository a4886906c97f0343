using System.Text;

namespace SchoolSocial.Data.Common;

/// <summary>Small files that must never be found half written: aside, to the disk, then into place. Only their owner may read them.</summary>
internal static class WholeFile
{
    /// <summary>In the place of what is there.</summary>
    public static void Write(string file, string text) => File.Move(Aside(file, text), file, overwrite: true);

    /// <summary>In the place of what is there.</summary>
    public static void Write(string file, ReadOnlySpan<byte> bytes) => File.Move(Aside(file, bytes), file, overwrite: true);

    /// <summary>Unless one is there already, made by another process perhaps: then that one stays.</summary>
    public static void WriteFirst(string file, string text)
    {
        if (File.Exists(file)) return;
        var aside = Aside(file, text);
        try
        {
            File.Move(aside, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(aside);
        }
    }

    private static string Aside(string file, string text) => Aside(file, Encoding.UTF8.GetBytes(text));

    private static string Aside(string file, ReadOnlySpan<byte> bytes)
    {
        var aside = $"{file}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(aside, options);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
        return aside;
    }
}
