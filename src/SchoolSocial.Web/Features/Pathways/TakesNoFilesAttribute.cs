using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SchoolSocial.Web.Features.Pathways;

/// <summary>
/// An address that takes answers in words and nothing else. Whatever comes as a file, as parts, as JSON or as bytes is answered before a byte of
/// it is read: the framework would lay a file open in a temporary folder.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesNoFilesAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    private const string Form = "application/x-www-form-urlencoded";

    /// <summary>Before the framework looks for the antiforgery token: it would read the form in its own way.</summary>
    public int Order => 900;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return;
        if (request.ContentType?.Split(';')[0].Trim().Equals(Form, StringComparison.OrdinalIgnoreCase) == true) return;
        context.Result = new ContentResult
        {
            StatusCode = StatusCodes.Status415UnsupportedMediaType,
            ContentType = "text/plain; charset=utf-8",
            Content = "No file, picture or other data can be sent here, and nothing of it was kept. Go back and answer in words. If it may be an indecent image of a child, do not send it to anybody: tell the safeguarding lead.",
        };
    }
}
