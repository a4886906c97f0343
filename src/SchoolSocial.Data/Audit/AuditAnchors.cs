using System.Globalization;
using SchoolSocial.Data.Common;

namespace SchoolSocial.Data.Audit;

/// <summary>
/// Beside the database, one small file a school says how far its chain had come. Someone who cuts the end off the chain, and
/// sets the head row back with it, is given away by the file.
/// </summary>
public sealed class AuditAnchors(DataFolder folder)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>The last anchored position and signature; null where the school has none yet.</summary>
    public AuditAnchor? Read(Guid schoolId)
    {
        var file = FileOf(schoolId);
        if (!File.Exists(file)) return null;
        var words = File.ReadAllText(file).Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && long.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? new AuditAnchor(position, words[1])
            : new AuditAnchor(long.MaxValue, "damaged");
    }

    /// <summary>The schools that have an anchor, those whose rows are all gone included.</summary>
    public IEnumerable<Guid> Schools() =>
        Directory.EnumerateFiles(folder.Anchors, "*.anchor").Select(file => Guid.Parse(Path.GetFileNameWithoutExtension(file)));

    /// <summary>Moves the anchor on; never back, whichever of several writers comes last.</summary>
    internal async Task RaiseAsync(Guid schoolId, long position, string signature, CancellationToken cancel)
    {
        var file = FileOf(schoolId);
        await using var hold = await LockAsync(file + ".lock", cancel);
        if (Read(schoolId) is { } anchor && anchor.Position >= position && anchor.Position != long.MaxValue) return;
        var aside = file + ".new";
        await File.WriteAllTextAsync(aside, string.Create(CultureInfo.InvariantCulture, $"{position} {signature}\n"), cancel);
        File.Move(aside, file, overwrite: true);
    }

    private string FileOf(Guid schoolId) => Path.Combine(folder.Anchors, $"{schoolId}.anchor");

    private static async Task<FileStream> LockAsync(string file, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file))
            {
                // Another writer, of this process or another, holds it for a moment.
                await Task.Delay(Pause, TimeProvider.System, cancel);
            }
        }
    }
}

public sealed record AuditAnchor(long Position, string Signature);
