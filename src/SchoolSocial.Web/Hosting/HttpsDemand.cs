using SchoolSocial.Data.Start;

namespace SchoolSocial.Web.Hosting;

/// <summary>Outside Development the product is served over https, by its own certificate or by a proxy that is named, or not at all.</summary>
public static class HttpsDemand
{
    public static void Check(IHostEnvironment environment, IConfiguration configuration, WebSettings settings)
    {
        if (environment.IsDevelopment() || settings.Proxy is not null) return;
        var addresses = new List<string?> { configuration["urls"], configuration["HTTPS_PORTS"] is { Length: > 0 } ? "https:" : null };
        addresses.AddRange(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]));
        if (addresses.Exists(address => address?.Contains("https:", StringComparison.OrdinalIgnoreCase) == true)) return;
        throw new StartException(
            "It must be served over https: give it an https address and a certificate (ASPNETCORE_URLS, Kestrel__Certificates__Default__Path), "
            + "or name the proxy in front of it in SchoolSocial__Proxy.");
    }
}
