using SchoolSocial.Benchmarks;

// dotnet run -c Release --project tests/SchoolSocial.Benchmarks -- pages [--short] [--keep FOLDER]
var measures = new Dictionary<string, Func<Measuring, Task>>
{
    ["board"] = BoardBenchmark.RunAsync,
    ["followers"] = _ =>
    {
        FollowerBenchmark.Run();
        return Task.CompletedTask;
    },
    ["import"] = _ => ImportBenchmark.RunAsync(),
    ["policies"] = _ => PoliciesBenchmark.RunAsync(),
    ["names"] = _ => NamesBenchmark.RunAsync(),
    ["pages"] = PagesBenchmark.RunAsync,
    ["register"] = _ => RegisterBenchmark.RunAsync(),
    ["start"] = StartBenchmark.RunAsync,
    ["words"] = WordsBenchmark.RunAsync,
};
if (args is [var name, ..] && measures.TryGetValue(name, out var measure))
{
    await measure(Measuring.From(args));
    return 0;
}

await Console.Error.WriteLineAsync($"Name what to measure: {string.Join(", ", measures.Keys)}; then --short for a quick look, --keep FOLDER to keep the invented schools for the next time.");
return 1;
