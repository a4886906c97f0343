using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Shows a slip with a code, this once.</summary>
public sealed class Slips(WebSettings settings, IHttpContextAccessor http, SchoolClock clock)
{
    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("A slip is shown in answer to a request.");

    /// <summary>Where people open the product: the address in the settings, else the one this request came to.</summary>
    public string Site => (settings.PublicAddress?.ToString() ?? $"{Context.Request.Scheme}://{Context.Request.Host}{Context.Request.PathBase}").TrimEnd('/');

    public ViewResult Show(Controller controller, SlipPage slip, Actor actor)
    {
        controller.ViewData[Sheet.Key] = new Sheet
        {
            SchoolName = Context.Features.Get<SchoolAccess>()!.SchoolName,
            Reference = slip.Title,
            PrintedBy = actor.Name,
            PrintedAt = SchoolDates.Moment(clock.Now),
            BackHref = slip.BackHref,
        };
        return controller.View("Slip", slip);
    }
}
