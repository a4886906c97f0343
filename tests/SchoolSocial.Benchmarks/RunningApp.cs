using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace SchoolSocial.Benchmarks;

/// <summary>One of the programs, started as a process of its own and stopped at the end.</summary>
internal sealed partial class RunningApp : IAsyncDisposable
{
    private const string Password = "Acorns-and-oaks-26";

    private readonly Process process;

    private RunningApp(Process process, Uri address, TimeSpan coldStart) => (this.process, Address, ColdStart) = (process, address, coldStart);

    public Uri Address { get; }

    /// <summary>From starting the process to the first whole page.</summary>
    public TimeSpan ColdStart { get; }

    /// <param name="dll">The published program.</param>
    /// <param name="firstPage">The page whose first answer ends the cold start.</param>
    /// <param name="dataFolder">The school's data, for the product.</param>
    public static async Task<RunningApp> StartAsync(string dll, string firstPage, string? dataFolder = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var start = new ProcessStartInfo("dotnet", [dll, "--urls", address.ToString()])
        {
            WorkingDirectory = Path.GetDirectoryName(dll)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The demo's sign-ins need no authenticator app in Development, and it may be asked over plain http; so both are.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        if (dataFolder is not null) start.Environment["SchoolSocial__DataFolder"] = dataFolder;
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var complaint = process.StandardError.ReadToEndAsync();
        using var client = new HttpClient(new SocketsHttpHandler());
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(address, firstPage));
                if (answer.StatusCode == HttpStatusCode.OK) return new RunningApp(process, address, watch.Elapsed);
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            if (process.HasExited) throw new InvalidOperationException($"{dll} stopped: {await complaint}");
            await Task.Delay(5);
        }
    }

    /// <summary>Signs somebody of the demo school in and gives the cookies they come with from then on.</summary>
    public async Task<string> SignInAsync(string email)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = Address };
        var page = await client.GetStringAsync(new Uri("sign-in", UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Email"] = email, ["Password"] = Password, ["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value,
        });
        using var answer = await client.PostAsync(new Uri("sign-in", UriKind.Relative), form);
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"{email} could not sign in: {answer.StatusCode}");
        return handler.CookieContainer.GetCookieHeader(Address);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex Token();
}
