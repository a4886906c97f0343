namespace SchoolSocial.Web.Features.SignIn;

/// <summary>A refusal comes no sooner than this after the question, so that what was looked up or written down does not show in its time.</summary>
public sealed class EvenPace(TimeProvider time)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(250);

    public long Start() => time.GetTimestamp();

    public async Task KeepAsync(long started, CancellationToken cancel)
    {
        var left = Shortest - time.GetElapsedTime(started);
        if (left > TimeSpan.Zero) await Task.Delay(left, time, cancel);
    }
}
