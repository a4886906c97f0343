using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace SchoolSocial.Benchmarks;

/// <summary>Asks for one page over and over: with wrk where it is installed, else with a loop of our own.</summary>
internal static partial class Load
{
    private const int Connections = 8;

    public static bool HasWrk { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "wrk")));

    /// <returns>Requests answered in a second, and the median time of one in milliseconds.</returns>
    public static async Task<(double PerSecond, double Median)> AskAsync(Uri page, string? cookies, int seconds)
    {
        await CheckAsync(page, cookies);
        return HasWrk ? await ByWrkAsync(page, cookies, seconds) : await ByLoopAsync(page, cookies, seconds);
    }

    /// <summary>A page that is not there answers fastest of all.</summary>
    private static async Task CheckAsync(Uri page, string? cookies)
    {
        using var client = Client();
        using var answer = await client.SendAsync(Request(page, cookies));
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{page} answered {answer.StatusCode}.");
    }

    private static async Task<(double, double)> ByWrkAsync(Uri page, string? cookies, int seconds)
    {
        string[] words = ["-t1", $"-c{Connections}", $"-d{seconds}s", "--latency", .. cookies is null ? [] : (string[])["-H", $"Cookie: {cookies}"], page.ToString()];
        using var wrk = Process.Start(new ProcessStartInfo("wrk", words) { RedirectStandardOutput = true })!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        if (said.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException($"{page} did not always answer:\n{said}");
        var median = Latency().Match(said);
        return (Number(PerSecond().Match(said).Groups[1]), Number(median.Groups[1]) * median.Groups[2].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 });
    }

    private static async Task<(double, double)> ByLoopAsync(Uri page, string? cookies, int seconds)
    {
        using var client = Client();
        var watch = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            var taken = new List<double>();
            while (watch.Elapsed.TotalSeconds < seconds)
            {
                var started = watch.Elapsed;
                using var answer = await client.SendAsync(Request(page, cookies));
                await answer.Content.CopyToAsync(Stream.Null);
                taken.Add((watch.Elapsed - started).TotalMilliseconds);
            }

            return taken;
        }));
        var all = times.SelectMany(each => each).ToList();
        return (all.Count / watch.Elapsed.TotalSeconds, Measuring.Median(all));
    }

    private static HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    private static HttpRequestMessage Request(Uri page, string? cookies)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, page);
        if (cookies is not null) request.Headers.Add("Cookie", cookies);
        return request;
    }

    private static double Number(Group found) => double.Parse(found.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"50%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Latency();
}
