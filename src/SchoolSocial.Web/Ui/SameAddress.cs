using Microsoft.AspNetCore.Http.Extensions;

namespace SchoolSocial.Web.Ui;

/// <summary>The address of this page with a little of its query changed: how lists page, sort and filter without losing each other's choices.</summary>
internal static class SameAddress
{
    /// <summary>These things set (or taken out, with null); the rest stays.</summary>
    public static string With(HttpRequest request, params (string Name, string? Value)[] changes) =>
        Build(request, Pairs(request)
            .Where(p => !changes.Any(c => Same(c.Name, p.Name)))
            .Concat(changes.Where(c => c.Value is not null).Select(c => (c.Name, c.Value!))));

    /// <summary>One value of one name taken out (all its values, with null), and the page number with it.</summary>
    public static string Without(HttpRequest request, string name, string? value) =>
        Build(request, Pairs(request)
            .Where(p => !Same(p.Name, "page") && !IsMeant(p, name, value)));

    /// <summary>With a date go its parts (From.Day and so on).</summary>
    private static bool IsMeant((string Name, string Value) pair, string name, string? value) => value is null
        ? Same(pair.Name, name) || pair.Name.StartsWith($"{name}.", StringComparison.OrdinalIgnoreCase)
        : Same(pair.Name, name) && Same(pair.Value, value);

    /// <summary>Nothing but these.</summary>
    public static string Only(HttpRequest request, params (string Name, string? Value)[] pairs) =>
        Build(request, pairs.Where(p => p.Value is not null).Select(p => (p.Name, p.Value!)));

    private static IEnumerable<(string Name, string Value)> Pairs(HttpRequest request) =>
        from pair in request.Query
        from value in pair.Value
        select (pair.Key, value ?? "");

    private static string Build(HttpRequest request, IEnumerable<(string Name, string Value)> pairs)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in pairs)
            query.Add(name, value);
        return request.PathBase + request.Path + query.ToQueryString();
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
