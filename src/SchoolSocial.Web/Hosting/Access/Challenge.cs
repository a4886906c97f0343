using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace SchoolSocial.Web.Hosting.Access;

/// <summary>Somebody who is not signed in, or no longer, asked for a page that needs it.</summary>
public static class Challenge
{
    public static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var (request, response) = (context.Request, context.Response);
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<AskedByScriptAttribute>() is not null)
        {
            response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        // A form was sent: its address answers no GET, so signing in leads back to the page it stood on. (What was typed into it is
        // not kept yet; here is where it will be.)
        var back = HttpMethods.IsGet(request.Method) ? request.PathBase + request.Path + request.QueryString : PageOf(request);
        response.Redirect($"/sign-in{QueryString.Create("returnTo", back)}");
        return Task.CompletedTask;
    }

    private static string PageOf(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page)
        && page.Host == request.Host.Host && !page.AbsolutePath.StartsWith("//", StringComparison.Ordinal) ? page.PathAndQuery : "/";
}
