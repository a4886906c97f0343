namespace SchoolSocial.Browser.Tests.Fixture;

/// <summary>The Chromium, Chrome or Edge of this machine. <c>tests/chromium/find</c> looks in the same places, and installs one where there is none.</summary>
public static class InstalledBrowser
{
    public const string Setting = "SCHOOLSOCIAL_CHROMIUM";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    /// <summary>Null where there is none.</summary>
    public static string? Path { get; } = Find();

    public static bool IsDemanded => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why the browser tests do not run; null where they do. In CI they run without a browser as well, and fail.</summary>
    public static string? WhyNot => Path is null && !IsDemanded
        ? $"No Chromium, Chrome or Edge was found. Install one, name it in {Setting}, or run: bash tests/run"
        : null;

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } named) return named;
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return onPath.SelectMany(_ => Names, (folder, name) => System.IO.Path.Combine(folder, name + ending)).Concat(UsualPlaces()).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> UsualPlaces()
    {
        yield return System.IO.Path.Combine(Checkout.Root, "artifacts", "chromium", "chromium");
        yield return "/snap/bin/chromium";
        yield return "/opt/google/chrome/chrome";
        yield return "/opt/microsoft/msedge/msedge";
        foreach (var name in (string[])["Google Chrome", "Chromium", "Microsoft Edge"]) yield return $"/Applications/{name}.app/Contents/MacOS/{name}";
        foreach (var variable in (string[])["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"])
        {
            if (Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } folder) continue;
            yield return System.IO.Path.Combine(folder, "Google", "Chrome", "Application", "chrome.exe");
            yield return System.IO.Path.Combine(folder, "Chromium", "Application", "chrome.exe");
            yield return System.IO.Path.Combine(folder, "Microsoft", "Edge", "Application", "msedge.exe");
        }
    }
}

/// <summary>A test in a real browser; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = InstalledBrowser.WhyNot;
}

/// <summary>As <see cref="BrowserFactAttribute"/>, once for each row.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = InstalledBrowser.WhyNot;
}
