using System.Diagnostics;
using System.Globalization;

namespace SchoolSocial.Benchmarks;

/// <summary>
/// The head's board against a bare home page, in one run on one machine, and the board of a great many concerns against that of some thousands: as
/// it is looked at again and again, and made anew at every look, for days that nobody has asked for before.
/// </summary>
internal static class BoardBenchmark
{
    private const string Viewer = "head@oakfield.example";
    private const int Few = 10_000;
    private const int Looks = 15;
    private static readonly DateOnly Monday = new(2026, 9, 7);

    public static async Task RunAsync(Measuring measuring)
    {
        var (middle, many) = measuring.Short ? (20_000, 50_000) : (100_000, 1_000_000);
        using var apps = await Apps.PublishAsync();
        int[] sizes = [Few, middle, many];
        var folders = new List<string>();
        foreach (var size in sizes) folders.Add(await apps.SchoolAsync(size, measuring));
        await using var bare = await RunningApp.StartAsync(apps.Bare, "");
        var medians = new Dictionary<int, double>();
        Measuring.Say($"asked with {(Load.HasWrk ? "wrk" : "a loop of our own")}, {measuring.Rounds} rounds of {measuring.SecondsOfLoad} s each");
        foreach (var (size, folder) in sizes.Zip(folders))
        {
            await using var app = await RunningApp.StartAsync(apps.Product, "sign-in", folder);
            var cookies = await app.SignInAsync(Viewer);
            var anew = await AnewAsync(app.Address, cookies);
            var rounds = new List<(double Share, double Median)>();
            for (var round = -1; round < measuring.Rounds; round++)
            {
                var home = await Load.AskAsync(bare.Address, null, measuring.SecondsOfLoad);
                var board = await Load.AskAsync(new Uri(app.Address, "oversight"), cookies, measuring.SecondsOfLoad);

                // The first round is for warming up.
                if (round >= 0) rounds.Add((board.PerSecond / home.PerSecond, board.Median));
            }

            medians[size] = Measuring.Median(rounds.Select(each => each.Median));
            Measuring.Say($"{size:N0} concerns: the share of a bare home page {Measuring.Median(rounds.Select(each => each.Share)):0.000} ({rounds.Min(each => each.Share):0.000} to {rounds.Max(each => each.Share):0.000}; wanted at 100,000: at least 0.06); made anew in {anew:0} ms");
        }

        Measuring.Say($"median at {many:N0} to that at {Few:N0}: {medians[many] / medians[Few]:0.00} (wanted: at most 1.5)");
    }

    /// <summary>The median time of a board of twelve weeks that was not asked for before, so that nothing of it is remembered.</summary>
    private static async Task<double> AnewAsync(Uri address, string cookies)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        var taken = new List<double>();
        for (var look = 0; look < Looks; look++)
        {
            var (from, to) = (Monday.AddDays(-7 * look), Monday.AddDays((-7 * look) + 83));
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, string.Create(CultureInfo.InvariantCulture, $"oversight?From={from:yyyy-MM-dd}&To={to:yyyy-MM-dd}")));
            request.Headers.Add("Cookie", cookies);
            var watch = Stopwatch.StartNew();
            using var answer = await client.SendAsync(request);
            answer.EnsureSuccessStatusCode();
            await answer.Content.CopyToAsync(Stream.Null);
            taken.Add(watch.Elapsed.TotalMilliseconds);
        }

        return Measuring.Median(taken);
    }
}
