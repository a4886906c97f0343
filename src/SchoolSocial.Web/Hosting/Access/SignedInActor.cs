using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Hosting.Access;

/// <summary>
/// After the cookie is read: is this sign-in still good, and who is the person today? The cookie says only who signed in; a
/// sign-in whose stamp has changed, whose person has left or who holds no appointment ends here and now.
/// </summary>
public sealed class SignedInActor(RequestDelegate next)
{
    /// <summary>The cookie that remembers which of several schools a person is working for.</summary>
    public const string SchoolCookie = "School";

    public async Task InvokeAsync(HttpContext context, AccessReader reader, SchoolClock clock, Cookies cookies, IOptions<IdentityOptions> identity)
    {
        if (context.User.Identity?.IsAuthenticated == true && !await RecogniseAsync(context, reader, clock, cookies, identity.Value))
        {
            await context.SignOutAsync(IdentityConstants.ApplicationScheme);
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
        }

        await next(context);
    }

    private static async Task<bool> RecogniseAsync(
        HttpContext context, AccessReader reader, SchoolClock clock, Cookies cookies, IdentityOptions identity)
    {
        if (!Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var personId)) return false;
        var access = await reader.ForAsync(personId, context.RequestAborted);
        if (access is null || access.HasEnded(clock.Now)) return false;
        if (access.SecurityStamp != context.User.FindFirstValue(identity.ClaimsIdentity.SecurityStampClaimType)) return false;
        _ = Guid.TryParse(context.Request.Cookies[cookies.Name(SchoolCookie)], out var wanted);
        var school = access.Schools.FirstOrDefault(school => school.SchoolId == wanted) ?? access.Schools[0];
        context.Features.Set(access);
        context.Features.Set(school);
        context.Features.Set(new Actor(personId, school.SchoolId, access.Name, school.Roles));
        return true;
    }
}
