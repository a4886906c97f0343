using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SchoolSocial.Web.Features.Policies.Import;

/// <summary>Refuses a request that says it is too large before anything of it is read: the form's token is looked for in the body only after this.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LargestBodyAttribute(int bytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > bytes) context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
    }
}
