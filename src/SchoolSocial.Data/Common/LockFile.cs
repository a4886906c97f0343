namespace SchoolSocial.Data.Common;

/// <summary>A turn that one holder at a time has, of this process or another. The system gives it back however the holder ends.</summary>
internal static class LockFile
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    // What the system calls "somebody else has it": Linux, macOS, Windows (sharing, locking). Any other fault is a fault.
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    /// <summary>Whether a file is nothing but a turn. The anchors are locked too, but for the moment of a write, and hold more.</summary>
    public static bool Is(string file) => file.EndsWith(".lock", StringComparison.Ordinal);

    /// <exception cref="IOException">The file cannot be opened, or was held all the while.</exception>
    public static async Task<FileStream> TakeAsync(string file, TimeSpan patience, CancellationToken cancel)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return Take(file);
            }
            catch (IOException fault) when (Held.Contains(fault.HResult) && waited < patience)
            {
                await Task.Delay(Pause, TimeProvider.System, cancel);
            }
        }
    }

    /// <summary>Null where somebody else has it.</summary>
    public static FileStream? TryTake(string file)
    {
        try
        {
            return Take(file);
        }
        catch (IOException fault) when (Held.Contains(fault.HResult))
        {
            return null;
        }
    }

    /// <summary>Held together with others who share it; null where one has it alone.</summary>
    public static FileStream? TryShare(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);
        }
        catch (IOException fault) when (Held.Contains(fault.HResult))
        {
            return null;
        }
    }

    private static FileStream Take(string file) => new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
}
