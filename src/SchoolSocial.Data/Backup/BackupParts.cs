namespace SchoolSocial.Data.Backup;

/// <summary>What backups and restores put into the data folder for themselves.</summary>
internal static class BackupParts
{
    /// <summary>Cleared away by the next one where it was left behind.</summary>
    public const string Work = "backup-work";

    /// <summary>Held by whoever makes a backup or a restore.</summary>
    public const string WorkLock = "backup.lock";

    public static void Clear(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
