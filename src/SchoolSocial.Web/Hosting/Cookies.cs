namespace SchoolSocial.Web.Hosting;

/// <summary>How cookies are named and sent. Over plain http, which only Development allows, a <c>__Host-</c> cookie would be refused by the browser.</summary>
public sealed record Cookies(string Prefix, CookieSecurePolicy Secure)
{
    public static Cookies For(IHostEnvironment environment) => environment.IsDevelopment()
        ? new Cookies("", CookieSecurePolicy.SameAsRequest)
        : new Cookies("__Host-", CookieSecurePolicy.Always);

    public string Name(string purpose) => $"{Prefix}SchoolSocial.{purpose}";
}
