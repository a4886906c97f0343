using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.People.Import;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>Works on imports in the background: at the start for what was left behind, then whenever the bell rings.</summary>
public sealed partial class ImportWorker(RollImporter importer, ImportBell bell, ILogger<ImportWorker> log) : BackgroundService
{
    // Another node may have taken an upload and died; nothing rings for that.
    private static readonly TimeSpan LooksAgainAfter = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await importer.WorkAsync(stoppingToken);
                await bell.HeardAsync(LooksAgainAfter, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault) when (fault is DbException or DbUpdateException or IOException or UnauthorizedAccessException or InvalidOperationException)
            {
                // The database or the folder is out of reach for a while; imports wait until it is back.
                NotNow(log, fault);
                await bell.HeardAsync(LooksAgainAfter, CancellationToken.None);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Imports cannot be worked on now")]
    private static partial void NotNow(ILogger log, Exception fault);
}
