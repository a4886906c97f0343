using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace SchoolSocial.Web.Hosting.Access;

/// <summary>Somebody who is not signed in, or no longer, asked for a page that needs it; or somebody whose role here does not include it.</summary>
public static class Challenge
{
    public static async Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var (request, response) = (context.Request, context.Response);
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<AskedByScriptAttribute>() is not null)
        {
            response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        // What was typed is kept for the one who typed it. Where that cannot be (it holds a file or a password), signing in leads back to the
        // page the form stood on, for its own address answers no GET.
        if (await context.HttpContext.RequestServices.GetRequiredService<KeptForms>().KeepAsync(request, context.HttpContext.RequestAborted))
        {
            response.Redirect($"/sign-in{QueryString.Create("returnTo", KeptForms.Path)}");
            return;
        }

        var back = HttpMethods.IsGet(request.Method) ? request.PathBase + request.Path + request.QueryString : PageOf(request);
        response.Redirect($"/sign-in{QueryString.Create("returnTo", back)}");
    }

    /// <summary>At the school to which a form belongs their role may well include it.</summary>
    public static async Task RefuseAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        if (KeptForms.TakesKindOf(http.Request) && await http.RequestServices.GetRequiredService<FormSchool>().WayAsync(http) is { } way) http.Response.Redirect(way);
        else http.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    /// <summary>The page on which a form stood.</summary>
    public static string PageOf(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page)
        && page.Host == request.Host.Host && !page.AbsolutePath.StartsWith("//", StringComparison.Ordinal) ? page.PathAndQuery : "/";
}
