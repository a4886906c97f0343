using SchoolSocial.Data;

namespace SchoolSocial.Web.Hosting.Jobs;

/// <summary>
/// Work the product does at its own hours. It looks every <see cref="Every"/>; where something is to do, the node that gets the
/// lease row does it. A node that dies in the middle loses the lease with time, and the work is found again: so work must bear being
/// done twice.
/// </summary>
public abstract class Job(IServiceScopeFactory scopes, TimeProvider time, ILogger log) : BackgroundService
{
    /// <summary>Distinguishes this job's lease from every other's.</summary>
    public abstract string Name { get; }

    protected abstract TimeSpan Every { get; }

    /// <summary>Looks, without the lease and without writing anything.</summary>
    protected abstract Task<bool> HasWorkAsync(IServiceProvider services, CancellationToken cancel);

    /// <summary>Works, keeping the lease along the way; it stops where the lease is lost.</summary>
    protected abstract Task WorkAsync(IServiceProvider services, LeaseHold hold, CancellationToken cancel);

    /// <summary>One turn: false where there was nothing to do or another node does it.</summary>
    public async Task<bool> RunOnceAsync(CancellationToken cancel)
    {
        await using var look = scopes.CreateAsyncScope();
        if (!await HasWorkAsync(look.ServiceProvider, cancel)) return false;
        await using var lease = scopes.CreateAsyncScope();
        await using var hold = await LeaseHold.TakeAsync(Name, lease.ServiceProvider.GetRequiredService<SchoolDb>(), time, cancel);
        if (hold is null) return false;
        await using var work = scopes.CreateAsyncScope();
        await WorkAsync(work.ServiceProvider, hold, cancel);
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await TurnAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The product is being stopped.
        }
    }

    // One bad turn (a database that is away for a minute) must not end the job, nor the product with it.
    private async Task TurnAsync(CancellationToken cancel)
    {
        try
        {
            await RunOnceAsync(cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            log.LogError(fault, "The job {Job} failed and will be tried again", Name);
        }
    }
}
