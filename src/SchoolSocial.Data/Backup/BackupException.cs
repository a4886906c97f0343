namespace SchoolSocial.Data.Backup;

/// <summary>Why a backup or a restore was not done, in one line for the person at the keyboard. Nothing was changed.</summary>
public sealed class BackupException : Exception
{
    public BackupException(string message)
        : base(message)
    {
    }

    public BackupException(string message, Exception? cause)
        : base(message, cause)
    {
    }
}
