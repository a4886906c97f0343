using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Hosting.Access;

/// <summary>
/// After the cookie is read: is this sign-in still good, and who is the person today? The cookie says only who signed in; a
/// sign-in whose stamp has changed, whose person has left or who holds no appointment ends here and now. One whose roles need an
/// authenticator app that is not set up is led to set it up and gets no further.
/// </summary>
public sealed class SignedInActor(RequestDelegate next, IHostEnvironment environment)
{
    /// <summary>The cookie that remembers which of several schools a person is working for.</summary>
    public const string SchoolCookie = "School";

    public const string AuthenticatorPath = "/my-sign-in/authenticator";

    public async Task InvokeAsync(HttpContext context, AccessReader reader, SchoolClock clock, Cookies cookies)
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            if (await RecogniseAsync(context, reader, clock) is not { } access)
            {
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
            else if (!MustSetUp(access))
            {
                Introduce(context, access, cookies);
            }
            else if (MayBeforehand(context))
            {
                Introduce(context, access, cookies);
                context.Features.Set(new AuthenticatorFirst());
            }
            else if (!IsForAnybody(context))
            {
                context.Response.Redirect(AuthenticatorPath);
                return;
            }
        }

        await next(context);
    }

    private static async Task<Access?> RecogniseAsync(HttpContext context, AccessReader reader, SchoolClock clock)
    {
        if (Session.PersonOf(context.User) is not { } personId) return null;
        var stamp = context.User.FindFirstValue(Session.StampClaim);
        var access = await reader.ForAsync(personId, context.RequestAborted);
        if (access is not null && access.SecurityStamp != stamp) access = await reader.ForAsync(personId, context.RequestAborted, afresh: true);
        return access is null || access.HasEnded(clock.Now) || access.SecurityStamp != stamp ? null : access;
    }

    private static void Introduce(HttpContext context, Access access, Cookies cookies)
    {
        _ = Guid.TryParse(context.Request.Cookies[cookies.Name(SchoolCookie)], out var wanted);
        var school = access.Schools.FirstOrDefault(school => school.SchoolId == wanted) ?? access.Schools[0];
        context.Features.Set(access);
        context.Features.Set(school);
        context.Features.Set(new Actor(access.PersonId, school.SchoolId, access.Name, school.Roles));
    }

    // The mark on a demo sign-in lets it pass, but only where nobody's real records are.
    private bool MustSetUp(Access access) => access.LacksAuthenticator && !(access.SecondFactorOff && environment.IsDevelopment());

    private static bool MayBeforehand(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<BeforeAuthenticatorAttribute>() is not null;

    private static bool IsForAnybody(HttpContext context) =>
        context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
}

/// <summary>Set on a request of somebody who must set up an authenticator app before anything else.</summary>
public sealed record AuthenticatorFirst;
