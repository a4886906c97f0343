using System.Diagnostics;

namespace SchoolSocial.Web.Tests.Hosting;

/// <summary>The program as somebody starts it from a command line: what it says and how it ends.</summary>
internal sealed record WebProcess(int ExitCode, string Out, string Error)
{
    public static async Task<WebProcess> RunAsync(string dataFolder, string[] words, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "SchoolSocial.Web.dll"), .. words])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["SchoolSocial__DataFolder"] = dataFolder;
        start.Environment.Remove("SCHOOLSOCIAL_BACKUP_PASSPHRASE");
        foreach (var (name, value) in settings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }

        return new WebProcess(process.ExitCode, await said, await complained);
    }
}
