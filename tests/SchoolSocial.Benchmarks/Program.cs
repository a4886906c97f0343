using SchoolSocial.Benchmarks;

// dotnet run -c Release --project tests/SchoolSocial.Benchmarks -- import
var measures = new Dictionary<string, Func<Task>> { ["import"] = ImportBenchmark.RunAsync };
if (args is [var name, ..] && measures.TryGetValue(name, out var measure))
{
    await measure();
    return 0;
}

await Console.Error.WriteLineAsync($"Name what to measure: {string.Join(", ", measures.Keys)}.");
return 1;
