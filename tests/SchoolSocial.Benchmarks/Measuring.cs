using System.Diagnostics;
using System.Globalization;

namespace SchoolSocial.Benchmarks;

/// <summary>What every measure shares: where things are, how long to take, and how figures are said.</summary>
internal sealed record Measuring(bool Short, string? Keep)
{
    /// <summary>Rounds of one measure; the two sides take turns within each, so that what else the machine does falls on both.</summary>
    public int Rounds => Short ? 3 : 7;

    public int SecondsOfLoad => Short ? 2 : 5;

    public static string Repository { get; } = FindRepository();

    /// <param name="words"><c>--short</c> for a quick look; <c>--keep FOLDER</c> keeps the invented schools for the next time.</param>
    public static Measuring From(string[] words)
    {
        var keep = Array.IndexOf(words, "--keep");
        return new Measuring(words.Contains("--short"), keep >= 0 && keep + 1 < words.Length ? Path.GetFullPath(words[keep + 1]) : null);
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    public static void Say(FormattableString words) => Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));

    /// <summary>Runs a command to its end; what it says is shown only where it fails.</summary>
    public static async Task RunAsync(string program, string[] words, string folder, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(program, words) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', words)} failed:\n{await said}\n{await complained}");
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SchoolSocial.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run this from within the repository.");
    }
}
