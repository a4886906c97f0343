namespace SchoolSocial.Web.Hosting;

/// <summary>The headers of every answer. All scripts, styles and pictures are files of our own, so the policy needs no exceptions.</summary>
public sealed class SafeHeaders(RequestDelegate next)
{
    public const string ContentSecurityPolicy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        context.Response.OnStarting(static state =>
        {
            var started = (HttpContext)state;
            // Pages are about people: nothing of them stays in a cache or comes back with the Back button after signing out.
            if (!started.Response.Headers.ContainsKey("Cache-Control") && started.GetEndpoint() is not null)
            {
                started.Response.Headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        }, context);
        return next(context);
    }
}
