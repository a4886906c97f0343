using System.Security.Cryptography;
using SchoolSocial.Data.Common;

namespace SchoolSocial.Data.Backup;

/// <summary>
/// A file as it goes into a backup: exactly as long as it was when it was opened, and its hash taken on the way. Grown meanwhile, the
/// rest is left out; cut meanwhile, the backup fails.
/// </summary>
internal sealed class MeasuredStream(FileStream file) : ReadOnlyStream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly long length = file.Length;
    private long at;

    public override bool CanSeek => true;

    public override long Length => length;

    public override long Position
    {
        get => at;
        set => throw new NotSupportedException();
    }

    public string Hash => Convert.ToHexString(hash.GetCurrentHash());

    public override int Read(Span<byte> buffer)
    {
        if (at == length || buffer.Length == 0) return 0;
        var read = file.Read(buffer[..(int)Math.Min(buffer.Length, length - at)]);
        if (read == 0) throw new BackupException($"The file {Path.GetFileName(file.Name)} was cut while it was being backed up. Try again.");
        hash.AppendData(buffer[..read]);
        at += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }
}
