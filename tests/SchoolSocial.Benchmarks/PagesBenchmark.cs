namespace SchoolSocial.Benchmarks;

/// <summary>
/// The signed-in list of concerns against a bare home page, in one run on one machine; and the list of a great many concerns against
/// that of a few thousand, for the head, who sees nearly all, and for the chair, who sees three.
/// </summary>
internal static class PagesBenchmark
{
    private const int Few = 5_000;
    private static readonly string[] Viewers = ["head@oakfield.example", "chair@oakfield.example"];

    public static async Task RunAsync(Measuring measuring)
    {
        var many = measuring.Short ? 50_000 : 500_000;
        using var apps = await Apps.PublishAsync();
        var (small, large) = (await apps.SchoolAsync(Few, measuring), await apps.SchoolAsync(many, measuring));
        await using var bare = await RunningApp.StartAsync(apps.Bare, "");
        await using var few = await RunningApp.StartAsync(apps.Product, "sign-in", small);
        await using var lots = await RunningApp.StartAsync(apps.Product, "sign-in", large);
        Measuring.Say($"asked with {(Load.HasWrk ? "wrk" : "a loop of our own")}, {measuring.Rounds} rounds of {measuring.SecondsOfLoad} s each");
        foreach (var viewer in Viewers)
        {
            var (atFew, atMany) = (await few.SignInAsync(viewer), await lots.SignInAsync(viewer));
            var rounds = new List<(double Share, double Latency, double Few, double Bare)>();
            for (var round = -1; round < measuring.Rounds; round++)
            {
                var home = await Load.AskAsync(bare.Address, null, measuring.SecondsOfLoad);
                var list = await Load.AskAsync(new Uri(few.Address, "concerns"), atFew, measuring.SecondsOfLoad);
                var great = await Load.AskAsync(new Uri(lots.Address, "concerns"), atMany, measuring.SecondsOfLoad);

                // The first round is for warming up.
                if (round >= 0) rounds.Add((list.PerSecond / home.PerSecond, great.Median / list.Median, list.PerSecond, home.PerSecond));
            }

            Measuring.Say($"{viewer}: {Measuring.Median(rounds.Select(each => each.Few)):0} lists of {Few:N0} in a second, {Measuring.Median(rounds.Select(each => each.Bare)):0} bare home pages");
            Measuring.Say($"  share of a bare home page: {Measuring.Median(rounds.Select(each => each.Share)):0.000} ({rounds.Min(each => each.Share):0.000} to {rounds.Max(each => each.Share):0.000}; wanted: at least 0.12)");
            Measuring.Say($"  median at {many:N0} to that at {Few:N0}: {Measuring.Median(rounds.Select(each => each.Latency)):0.00} ({rounds.Min(each => each.Latency):0.00} to {rounds.Max(each => each.Latency):0.00}; wanted: at most 1.3)");
        }
    }
}
