namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>Rung when an import has something to do, so that it begins at once.</summary>
public sealed class ImportBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    public void Ring()
    {
        // Rung already and not yet heard: once is enough.
        if (rung.CurrentCount == 0) rung.Release();
    }

    public void Dispose() => rung.Dispose();

    internal Task<bool> HeardAsync(TimeSpan patience, CancellationToken cancel) => rung.WaitAsync(patience, cancel);
}
