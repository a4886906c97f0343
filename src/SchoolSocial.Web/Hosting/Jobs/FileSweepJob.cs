using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Files;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Hosting.Jobs;

/// <summary>Clears away, every hour, what uploads and destructions that were cut off left in the data folder.</summary>
public sealed class FileSweepJob(IServiceScopeFactory scopes, TimeProvider time, ILogger<FileSweepJob> log) : Job(scopes, time, log)
{
    private const int AtOnce = 200;

    private readonly ILogger log = log;

    public override string Name => "file-sweep";

    protected override TimeSpan Every => TimeSpan.FromHours(1);

    // Only looking tells, and the work is hardly more than that.
    protected override Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancel) => Task.FromResult(true);

    protected override async Task WorkAsync(IServiceProvider services, LeaseHold hold, CancellationToken cancel)
    {
        await ForgetAsync(services.GetRequiredService<SchoolDb>(), services.GetRequiredService<SchoolClock>().Now, cancel);
        var removed = await services.GetRequiredService<FileSweep>().RunAsync(
            services.GetRequiredService<SchoolClock>().Now, () => hold.KeepAsync(cancel), cancel);
        if (removed > 0) log.LogInformation("{Removed} files that no record names were removed", removed);
    }

    /// <summary>PST-16: the picture of something that was checked and never posted does not stay for good.</summary>
    private static async Task ForgetAsync(SchoolDb db, DateTime now, CancellationToken cancel)
    {
        foreach (var post in await db.ForgottenWithPicture(now.AddDays(-PostPictures.DaysUnposted)).AsNoTracking().Take(AtOnce).ToListAsync(cancel)) await db.RemovePictureAsync(post, Actor.Product(post.SchoolId), now, cancel);
        await db.SaveChangesAsync(cancel);
    }
}
