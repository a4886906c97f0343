using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Data.People.Import;

/// <summary>
/// Does what imports are waiting for, one after another and one process at a time. The turn is a locked file that says which run
/// is in hand: the system lets go of it however the process ends, and whoever takes it next finds what was left in the middle.
/// </summary>
public sealed partial class RollImporter(IServiceScopeFactory scopes, ImportShelf shelf, ImportProgress progress, SchoolClock clock, ILogger<RollImporter> log)
{
    public async Task WorkAsync(CancellationToken cancel)
    {
        using var turn = LockFile.TryTake(shelf.Turn);
        if (turn is null) return;
        if (Abandoned(turn) is { } left) await InScopeAsync(work => work.StopAsync(left, ImportStop.Interrupted, cancel));
        Mark(turn, null);
        while (await NextAsync(cancel) is { } next)
        {
            Mark(turn, next);
            await WorkOnAsync(next, cancel);
            Mark(turn, null);
        }

        await InScopeAsync(work => work.ThrowAwayOldAsync(cancel));
    }

    private async Task WorkOnAsync(Guid runId, CancellationToken cancel)
    {
        try
        {
            await InScopeAsync(work => work.RunAsync(runId, cancel));
        }
        catch (DbUpdateConcurrencyException)
        {
            await InScopeAsync(work => work.StopAsync(runId, ImportStop.RollMoved, cancel));
        }
        catch (Exception fault) when (fault is DbUpdateException or IOException or UnauthorizedAccessException)
        {
            Failed(log, runId, fault);
            await InScopeAsync(work => work.StopAsync(runId, ImportStop.NotSaved, cancel));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The edge of the job: without this one bad run would stand before all others for ever.
            Failed(log, runId, fault);
            await InScopeAsync(work => work.StopAsync(runId, ImportStop.Fault, cancel));
        }
        finally
        {
            progress.Done(runId);
        }
    }

    private async Task<Guid?> NextAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SchoolDb>();
        return await db.ImportRuns.AsNoTracking().Where(ImportRun.IsWaiting).OrderBy(run => run.UploadedAt).Select(run => (Guid?)run.Id).FirstOrDefaultAsync(cancel);
    }

    private async Task InScopeAsync(Func<ImportWork, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await work(new ImportWork(services.GetRequiredService<SchoolDb>(), services.GetRequiredService<Refusals>(), shelf, progress, clock));
    }

    private static Guid? Abandoned(FileStream turn)
    {
        var bytes = new byte[16];
        turn.Position = 0;
        return turn.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length ? new Guid(bytes) : null;
    }

    private static void Mark(FileStream turn, Guid? runId)
    {
        turn.SetLength(0);
        if (runId is { } id) turn.Write(id.ToByteArray());
        turn.Flush(flushToDisk: true);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The import {RunId} failed; nothing was changed")]
    private static partial void Failed(ILogger log, Guid runId, Exception fault);
}
