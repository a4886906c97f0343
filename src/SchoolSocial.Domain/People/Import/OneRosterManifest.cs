namespace SchoolSocial.Domain.People.Import;

/// <summary>What a OneRoster zip says of itself: its version, and for each file whether it is whole (bulk), changes (delta) or absent.</summary>
public sealed class OneRosterManifest
{
    private readonly Dictionary<string, string> properties = new(StringComparer.OrdinalIgnoreCase);

    public string? Problem => properties.GetValueOrDefault("oneroster.version") switch
    {
        "1.1" => null,
        null => "manifest.csv does not say which version of OneRoster this is. Export it again as OneRoster 1.1 CSV.",
        var other => $"This is OneRoster {BadLine.Show(other)}. Only version 1.1 can be read: choose OneRoster 1.1 CSV in your MIS.",
    };

    public bool HasDelta => properties.Any(pair => pair.Key.StartsWith("file.", StringComparison.OrdinalIgnoreCase) && Is(pair.Value, "delta"));

    public bool IsWhole(string table) => Is(properties.GetValueOrDefault($"file.{table}"), "bulk");

    public bool IsAbsent(string table) => Is(properties.GetValueOrDefault($"file.{table}"), "absent");

    internal void Take(RollRow row)
    {
        if (row.Text("propertyName", 200) is { } property) properties[property] = row.Text("value", 200) ?? "";
    }

    private static bool Is(string? value, string mode) => string.Equals(value, mode, StringComparison.OrdinalIgnoreCase);
}
