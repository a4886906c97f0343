using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace SchoolSocial.Web.Tests.House;

/// <summary>One way into the product: a method and an address, and what its own metadata says of who may come in.</summary>
internal sealed record Entrance(string Method, string Route, RouteEndpoint Endpoint)
{
    // An endpoint that takes whatever method comes is tried with one that reads and one that writes.
    private static readonly string[] AnyMethod = ["GET", "POST"];

    public bool IsAnonymous => Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>All of them are needed.</summary>
    public IReadOnlyList<string?> Permissions => [.. Endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).Distinct()];

    public bool IsRead => Method == "GET";

    public bool IgnoresAntiforgery => Endpoint.Metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is not null
        || Endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is null;

    /// <summary>An address of this kind, of nothing that is there.</summary>
    public string Address => "/" + string.Join('/', Endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Filled))));

    public override string ToString() => $"{Method} {Route}";

    public static IReadOnlyList<Entrance> Of(IServiceProvider services) =>
    [
        .. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => Methods(endpoint).Select(method => new Entrance(method, "/" + endpoint.RoutePattern.RawText!.TrimStart('/'), endpoint)))
            .OrderBy(entrance => entrance.Route, StringComparer.Ordinal).ThenBy(entrance => entrance.Method, StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } named ? named : AnyMethod;

    private static string Filled(RoutePatternPart part)
    {
        if (part is not RoutePatternParameterPart parameter) return part is RoutePatternLiteralPart literal ? literal.Content : ((RoutePatternSeparatorPart)part).Content;
        var kinds = parameter.ParameterPolicies.Select(policy => policy.Content ?? "").ToList();
        if (kinds.Exists(kind => kind == "guid")) return "0a4f1e1d-0000-7000-8000-0000000000ff";
        return kinds.Exists(kind => kind is "int" or "long" || kind.StartsWith("range", StringComparison.Ordinal) || kind.StartsWith("min", StringComparison.Ordinal)) ? "404" : "C-999999";
    }
}
