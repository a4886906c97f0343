using Microsoft.AspNetCore.Mvc;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>What the pages of the door have in common when somebody tries too often.</summary>
internal static class TryAnswers
{
    public static ViewResult TooManyTries(this Controller controller, string view, object page)
    {
        controller.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        controller.ModelState.AddModelError("", "There have been too many tries. Wait 15 minutes, then try again.");
        return controller.View(view, page);
    }

    /// <summary>Where the request comes from, as far as tries are counted.</summary>
    public static string Address(this Controller controller) => controller.HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
}
