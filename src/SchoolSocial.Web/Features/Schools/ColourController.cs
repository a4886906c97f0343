using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Schools;

/// <summary>
/// The school's colour as a style sheet of its own, because the content policy lets no page carry styles. Before somebody signs in it is the
/// product's colour, so that the sign-in page does not tell which schools there are.
/// </summary>
[AllowAnonymous]
public sealed class ColourController : Controller
{
    [HttpGet("/school.css")]
    public IActionResult Show()
    {
        var colour = HttpContext.Features.Get<SchoolAccess>()?.Colour is { } own && SchoolColour.IsColour(own) ? own : SchoolColour.Default;

        // Kept by this browser only, and asked for anew under another address when the colour changes (the layout adds it).
        Response.Headers.CacheControl = "private, max-age=3600";
        Response.Headers.Vary = "Cookie";
        return Content($":root{{--school-colour:{colour}}}", "text/css");
    }
}
