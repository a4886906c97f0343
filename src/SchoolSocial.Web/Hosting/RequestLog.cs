namespace SchoolSocial.Web.Hosting;

/// <summary>
/// One line a request: route pattern, user id, status and time. Never the address itself, a query string, a body or a name,
/// for those may tell of a child.
/// </summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            if (context.GetEndpoint() is RouteEndpoint endpoint && log.IsEnabled(LogLevel.Information))
            {
                log.LogInformation(
                    "{Method} {Route} by {User}: {Status} in {Milliseconds:0} ms ({Reference})",
                    context.Request.Method,
                    endpoint.RoutePattern.RawText,
                    context.User.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value ?? "nobody",
                    context.Response.StatusCode,
                    time.GetElapsedTime(started).TotalMilliseconds,
                    context.TraceIdentifier);
            }
        }
    }
}
