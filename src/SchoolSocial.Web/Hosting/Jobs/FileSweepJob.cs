using SchoolSocial.Data.Common;
using SchoolSocial.Data.Files;

namespace SchoolSocial.Web.Hosting.Jobs;

/// <summary>Clears away, every hour, what uploads and destructions that were cut off left in the data folder.</summary>
public sealed class FileSweepJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<FileSweepJob> log) : Job(scopes, time, log)
{
    private readonly ILogger log = log;

    public override string Name => "file-sweep";

    protected override TimeSpan Every => TimeSpan.FromHours(1);

    // Only looking tells, and the work is hardly more than that.
    protected override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancel) => Task.FromResult(true);

    protected override async Task WorkAsync(IServiceProvider services, LeaseHold hold, CancellationToken cancel)
    {
        var removed = await services.GetRequiredService<FileSweep>().RunAsync(
            services.GetRequiredService<SchoolClock>().Now, () => hold.KeepAsync(cancel), cancel);
        if (removed > 0) log.LogInformation("{Removed} files that no record names were removed", removed);
    }
}
