using System.Text.Json;

namespace SchoolSocial.Web.Tests.Ui;

/// <summary>
/// One of the examples that GOV.UK Frontend ships for its own components: options, and the markup they must give. Only those are compared
/// whose options the element has; the test counts them, so that a new version of the package with new options shows.
/// </summary>
public sealed record Fixture(string Component, string Name, JsonElement Options, string Html)
{
    public override string ToString() => $"{Component}: {Name}";

    public static IReadOnlyList<Fixture> Of(string component)
    {
        var path = Path.Combine(Repository(), "src/SchoolSocial.Web/node_modules/govuk-frontend/dist/govuk/components", component, "fixtures.json");
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        return [.. file.RootElement.GetProperty("fixtures").EnumerateArray().Select(f => new Fixture(
            component, f.GetProperty("name").GetString()!, f.GetProperty("options").Clone(), f.GetProperty("html").GetString()!))];
    }

    public bool Uses(IReadOnlySet<string> known) => Keys(Options, "").All(known.Contains);

    private static IEnumerable<string> Keys(JsonElement value, string prefix) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p =>
            p.Name == "attributes" ? [prefix + p.Name] : Keys(p.Value, $"{prefix}{p.Name}.").Prepend(prefix + p.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(v => Keys(v, prefix)),
        _ => [],
    };

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SchoolSocial.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run from inside the repository.");
    }
}

/// <summary>Reading loosely typed options.</summary>
internal static class Option
{
    public static JsonElement? At(this JsonElement from, params string[] path)
    {
        JsonElement? at = from;
        foreach (var name in path)
            at = at is { ValueKind: JsonValueKind.Object } o && o.TryGetProperty(name, out var next) && next.ValueKind != JsonValueKind.Null
                ? next
                : null;
        return at;
    }

    public static string? Text(this JsonElement from, params string[] path) => from.At(path) switch
    {
        null or { ValueKind: JsonValueKind.False } => null,
        { ValueKind: JsonValueKind.String } s => s.GetString(),
        { } other => other.GetRawText(),
    };

    public static bool? Flag(this JsonElement from, params string[] path) => from.At(path)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static int? Number(this JsonElement from, params string[] path) =>
        from.Text(path) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;

    public static IEnumerable<JsonElement> List(this JsonElement from, params string[] path) =>
        from.At(path) is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object)
            : [];

    /// <summary>The "html" or "text" of a part, as a view would hold it.</summary>
    public static Piece[] Content(this JsonElement part, string html = "html", string text = "text") =>
        part.Text(html) is { Length: > 0 } markup ? [Piece.Html(markup)]
        : part.Text(text) is { } words ? [Piece.Words(words)]
        : [];

    /// <summary>Plain attributes of an element, its classes among them.</summary>
    public static Dictionary<string, string?> Attributes(this JsonElement part, string? classes = null)
    {
        var all = part.At("attributes") is { ValueKind: JsonValueKind.Object } own
            ? own.EnumerateObject().ToDictionary(a => a.Name, a => (string?)a.Value.ToString())
            : [];
        if (classes is not null)
            all["class"] = classes;
        return all;
    }
}
