namespace SchoolSocial.Data.Common;

/// <summary>Says, while the product runs, that its data folder must not be exchanged. Several nodes may hold it together.</summary>
public sealed class FolderInUse(DataFolder folder) : IDisposable
{
    public const string FileName = "in-use.lock";

    private FileStream? held;

    public void Dispose() => held?.Dispose();

    /// <summary>False where a restore has the folder for itself.</summary>
    internal bool TryHold() => (held ??= LockFile.TryShare(folder.Within(FileName))) is not null;
}
