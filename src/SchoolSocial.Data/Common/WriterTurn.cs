namespace SchoolSocial.Data.Common;

/// <summary>
/// The embedded engine has one writer at a time. Writers of this process queue here, first come first served and without a thread
/// each; only different processes meet at the engine's own lock.
/// </summary>
public sealed class WriterTurn : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    public void Dispose() => turn.Dispose();

    internal async Task<IDisposable> TakeAsync(CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        return new Taken(turn);
    }

    private sealed class Taken(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
