using System.Globalization;
using System.Text;
using SchoolSocial.Data.Common;

namespace SchoolSocial.Data.Audit;

/// <summary>
/// Beside the database, one small file a school says how far its chain had come. Someone who cuts the end off the chain, and
/// sets the head row back with it, is given away by the file.
/// </summary>
/// <remarks>
/// The file is one line of a fixed length, written over in place: that needs no room on a full disk, and after a power cut it is the
/// old line or the new one. An old line is no fault, for an anchor may lie behind its chain; so nothing waits for the disk here.
/// </remarks>
public sealed class AuditAnchors(DataFolder folder)
{
    private const string Ending = ".anchor";
    private const int Length = 80;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The last anchored position and signature; null where the school has none yet.</summary>
    public async Task<AuditAnchor?> ReadAsync(Guid schoolId, CancellationToken cancel)
    {
        if (!File.Exists(FileOf(schoolId))) return null;
        await using var file = await LockFile.TakeAsync(FileOf(schoolId), Patience, cancel);
        return Read(file);
    }

    /// <summary>The schools that have an anchor, those whose rows are all gone included.</summary>
    public IEnumerable<Guid> Schools()
    {
        foreach (var file in Directory.EnumerateFiles(folder.Anchors, $"*{Ending}"))
        {
            if (Guid.TryParse(Path.GetFileNameWithoutExtension(file), out var school)) yield return school;
        }
    }

    /// <summary>Copies every anchor as it stands at one moment, each whole.</summary>
    internal async Task CopyAsync(string to, CancellationToken cancel)
    {
        foreach (var school in Schools())
        {
            await using var file = await LockFile.TakeAsync(FileOf(school), Patience, cancel);
            await using var copy = new FileStream(Path.Combine(to, school + Ending), FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await file.CopyToAsync(copy, cancel);
        }
    }

    /// <summary>Moves the anchor on; never back, whichever of several writers comes last. A damaged one is left for a person to see.</summary>
    internal async Task RaiseAsync(Guid schoolId, long position, string signature)
    {
        await using var file = await LockFile.TakeAsync(FileOf(schoolId), Patience, CancellationToken.None);
        if (Read(file) is { } anchor && anchor.Position >= position) return;
        var line = string.Create(CultureInfo.InvariantCulture, $"{position} {signature}").PadRight(Length - 1) + '\n';
        file.Position = 0;
        file.Write(Encoding.ASCII.GetBytes(line));
    }

    private static AuditAnchor? Read(FileStream file)
    {
        if (file.Length == 0) return null;
        Span<byte> bytes = stackalloc byte[Length];
        var line = Encoding.ASCII.GetString(bytes[..file.ReadAtLeast(bytes, Length, throwOnEndOfStream: false)]);
        var words = line.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return file.Length == Length && words.Length == 2 && long.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? new AuditAnchor(position, words[1])
            : AuditAnchor.Damaged;
    }

    private string FileOf(Guid schoolId) => Path.Combine(folder.Anchors, schoolId + Ending);
}

public sealed record AuditAnchor(long Position, string Signature)
{
    /// <summary>Stands for a file that cannot be read; it lies beyond every row.</summary>
    public static AuditAnchor Damaged { get; } = new(long.MaxValue, "");
}
