using System.Net;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Web.Hosting;

/// <summary>The settings of section <c>SchoolSocial</c>, read once at the start. Names: README, Settings.</summary>
public sealed record WebSettings(string DataFolder, string? Engine, string? Connection, Uri? PublicAddress, IPAddress? Proxy)
{
    /// <exception cref="StartException">A setting is wrong; the message names it.</exception>
    public static WebSettings From(IConfiguration configuration, string contentRoot)
    {
        var section = configuration.GetSection("SchoolSocial");
        return new WebSettings(
            Path.Combine(contentRoot, section["DataFolder"] is { Length: > 0 } folder ? folder : "data"),
            section["Database:Engine"],
            configuration.GetConnectionString("SchoolSocial"),
            Address(section["PublicAddress"]),
            ProxyOf(section["Proxy"]));
    }

    private static Uri? Address(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new StartException($"SchoolSocial__PublicAddress is '{text}', but must be a full address such as https://social.oakfield.example.");
    }

    private static IPAddress? ProxyOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return IPAddress.TryParse(text, out var proxy)
            ? proxy
            : throw new StartException($"SchoolSocial__Proxy is '{text}', but must be the IP address of the proxy in front of the product.");
    }
}
