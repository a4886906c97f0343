using Microsoft.AspNetCore.Http.Extensions;

namespace SchoolSocial.Web.Ui;

internal static class SameAddress
{
    /// <summary>The address of this page with one thing of its query changed (or taken out, with null); the rest stays.</summary>
    public static string With(HttpRequest request, params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var query = new QueryBuilder();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, _) in changes)
            names.Add(name);
        foreach (var (name, values) in request.Query)
            if (!names.Contains(name))
                foreach (var value in values)
                    query.Add(name, value ?? "");
        foreach (var (name, value) in changes)
            if (value is not null)
                query.Add(name, value);
        return request.PathBase + request.Path + query.ToQueryString();
    }
}
