using System.Globalization;
using SchoolSocial.Data.Common;

namespace SchoolSocial.Data.Audit;

/// <summary>
/// Beside the database, one small file a school says how far its chain had come. Someone who cuts the end off the chain, and
/// sets the head row back with it, is given away by the file.
/// </summary>
public sealed class AuditAnchors(DataFolder folder) : IDisposable
{
    private const string Ending = ".anchor";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // Writers of this process queue here; only different processes meet at the lock file.
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>The last anchored position and signature; null where the school has none yet.</summary>
    public AuditAnchor? Read(Guid schoolId)
    {
        var file = FileOf(schoolId);
        if (!File.Exists(file)) return null;
        var words = File.ReadAllText(file).Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && long.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? new AuditAnchor(position, words[1])
            : AuditAnchor.Damaged;
    }

    /// <summary>The schools that have an anchor, those whose rows are all gone included.</summary>
    public IEnumerable<Guid> Schools()
    {
        foreach (var file in Directory.EnumerateFiles(folder.Anchors, $"*{Ending}"))
        {
            if (Guid.TryParse(Path.GetFileNameWithoutExtension(file), out var school)) yield return school;
        }
    }

    public void Dispose() => turn.Dispose();

    /// <summary>Moves the anchor on; never back, whichever of several writers comes last. A damaged one is left for a person to see.</summary>
    internal async Task RaiseAsync(Guid schoolId, long position, string signature)
    {
        var file = FileOf(schoolId);
        await turn.WaitAsync();
        try
        {
            await using var hold = await LockFile.TakeAsync(file + ".lock", Patience, CancellationToken.None);
            if (Read(schoolId) is { } anchor && anchor.Position >= position) return;
            WholeFile.Write(file, string.Create(CultureInfo.InvariantCulture, $"{position} {signature}\n"));
        }
        finally
        {
            turn.Release();
        }
    }

    private string FileOf(Guid schoolId) => Path.Combine(folder.Anchors, schoolId + Ending);
}

public sealed record AuditAnchor(long Position, string Signature)
{
    /// <summary>Stands for a file that cannot be read; it lies beyond every row.</summary>
    public static AuditAnchor Damaged { get; } = new(long.MaxValue, "");
}
