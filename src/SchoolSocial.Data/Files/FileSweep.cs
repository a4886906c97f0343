using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Files;

namespace SchoolSocial.Data.Files;

/// <summary>
/// Clears away what no record names: uploads that were cut off, files whose record was never saved, and the bytes of files whose
/// destruction was agreed just before the power went. May be run again at any time.
/// </summary>
public sealed class FileSweep(FileStore store, SchoolDb db)
{
    private const int AtOnce = 200;

    /// <summary>An upload takes minutes.</summary>
    public static readonly TimeSpan UnfinishedFor = TimeSpan.FromDays(1);

    /// <summary>Long enough for a database that was put back from an older backup to be put right again.</summary>
    public static readonly TimeSpan UnnamedFor = TimeSpan.FromDays(30);

    /// <returns>How many files were removed.</returns>
    public async Task<int> RunAsync(DateTime now, Func<Task<bool>> goOn, CancellationToken cancel)
    {
        var removed = store.RemoveUnfinished(now - UnfinishedFor);
        foreach (var batch in store.Kept().Chunk(AtOnce))
        {
            if (!await goOn()) break;
            var ids = batch.Select(file => file.Id).ToList();
            var rows = await db.Files.AsNoTracking().Where(file => ids.Contains(file.Id))
                .Select(file => new { file.Id, IsDestroyed = file.Steps.Any(step => step.Kind == FileStepKind.DestructionAgreed || step.Kind == FileStepKind.Removed) })
                .ToDictionaryAsync(file => file.Id, file => file.IsDestroyed, cancel);
            foreach (var (id, at) in batch)
            {
                var isNamed = rows.TryGetValue(id, out var isDestroyed);
                if (isNamed ? !isDestroyed : at > now - UnnamedFor) continue;
                store.Destroy(id);
                removed++;
            }
        }

        return removed;
    }
}
