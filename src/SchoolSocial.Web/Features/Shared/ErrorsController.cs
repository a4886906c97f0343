using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Common;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>The one error page: what went wrong in plain words, and a reference that finds it in the log.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    [Route("/error")]
    public IActionResult Fault()
    {
        var fault = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        var status = fault switch
        {
            DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
            BadHttpRequestException request => request.StatusCode,
            _ when StorageFault.Of(fault) is not null => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
        return Page(status);
    }

    [Route("/error/{status:range(0,999)}")]
    public IActionResult Show()
    {
        // Read from the route itself: when the form was what could not be read, nothing is bound to parameters.
        var status = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        return Page(status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound);
    }

    private ViewResult Page(int status)
    {
        Response.StatusCode = status;
        return View("Error", ErrorPage.For(status, HttpContext.TraceIdentifier));
    }
}

public sealed record ErrorPage(int Status, string Title, string Words, string Reference)
{
    public static ErrorPage For(int status, string reference) => status switch
    {
        400 => new(status, "That did not arrive as it should", "The page may have been open for a long time. Go back, reload it and try again.", reference),
        403 => new(status, "You cannot open this page", "Your role at this school does not include it. If you need it, ask the headteacher.", reference),
        404 => new(status, "Page not found", "Check the address, or go to the home page and start from there.", reference),
        409 => new(status, "Somebody else changed this first", "Nothing of yours was saved. Go back, reload the page to see what changed, and try again.", reference),
        413 => new(status, "That is too large", "The file or text is larger than this page accepts. Send a smaller one.", reference),
        429 => new(status, "Too many tries", "Wait a minute, then try again.", reference),
        503 => new(status, "The records cannot be reached just now", "Nothing was lost that had been saved. Try again in a few minutes; if it goes on, give the reference below to the person who looks after SchoolSocial.", reference),
        _ when status < 500 => new(status, "That did not work", "Go back and try again.", reference),
        _ => new(status, "Sorry, something went wrong", "Nothing was lost that had been saved. Try again, and give the reference below to the person who looks after SchoolSocial.", reference),
    };
}
