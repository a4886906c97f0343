using System.Diagnostics;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>Writers in a process of their own (tests/SchoolSocial.TestWriter), and what they have said was saved.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process process;
    private readonly List<Guid> acknowledged = [];
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WriterProcess(ProcessStartInfo start)
    {
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
    }

    public IReadOnlyList<Guid> Acknowledged => acknowledged;

    /// <summary>Returns when the writers are about to write.</summary>
    public static async Task<WriterProcess> StartAsync(Cellar cellar, int writers, int concernsEach)
    {
        string[] words = [
            "exec", Path.Combine(AppContext.BaseDirectory, "SchoolSocial.TestWriter.dll"),
            cellar.Folder.Path, cellar.SchoolId.ToString(), cellar.Teacher.PersonId.ToString(), $"{writers}", $"{concernsEach}"];
        var writer = new WriterProcess(new ProcessStartInfo("dotnet", words) { RedirectStandardOutput = true });
        await writer.ready.Task.WaitAsync(TimeSpan.FromSeconds(60));
        return writer;
    }

    /// <summary>As the system does when the power goes: no last word, no clearing up.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async Task FinishAsync()
    {
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token);
        process.ExitCode.ShouldBe(0);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        // The last line before a kill may be half of one.
        if (line == "ready") ready.SetResult();
        else if (line?.Length == 36 && Guid.TryParse(line, out var id)) acknowledged.Add(id);
    }
}
