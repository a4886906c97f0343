namespace SchoolSocial.Benchmarks;

/// <summary>From starting the process to the first page, with the school's data there: the product's sign-in page against a bare home page.</summary>
internal static class StartBenchmark
{
    private const int Concerns = 5_000;

    public static async Task RunAsync(Measuring measuring)
    {
        using var apps = await Apps.PublishAsync();
        var school = await apps.SchoolAsync(Concerns, measuring);
        var rounds = new List<(double Bare, double Product)>();
        for (var round = -1; round < measuring.Rounds; round++)
        {
            await using var bare = await RunningApp.StartAsync(apps.Bare, "");
            await using var product = await RunningApp.StartAsync(apps.Product, "sign-in", school);
            if (round >= 0) rounds.Add((bare.ColdStart.TotalMilliseconds, product.ColdStart.TotalMilliseconds));
        }

        Measuring.Say($"cold start: product {Measuring.Median(rounds.Select(each => each.Product)):0} ms, bare {Measuring.Median(rounds.Select(each => each.Bare)):0} ms");
        Measuring.Say($"  times that of a bare one: {Measuring.Median(rounds.Select(each => each.Product / each.Bare)):0.00} ({rounds.Min(each => each.Product / each.Bare):0.00} to {rounds.Max(each => each.Product / each.Bare):0.00}; wanted: at most 4)");
    }
}
