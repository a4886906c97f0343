using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Crossing the threshold: in, half way in (the password was right, the code is to come), and out.</summary>
public sealed class Threshold(IHttpContextAccessor http, Doorkeeper door, AccessReader reader, SchoolClock clock, Cookies cookies)
{
    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Signing in needs a request.");

    /// <summary>Lets the person in; false where they hold no appointment today.</summary>
    public async Task<bool> EnterAsync(Caller caller)
    {
        var access = await reader.ForAsync(caller.User.Id, Context.RequestAborted);
        if (access is null || access.HasEnded(clock.Now)) return false;
        await door.NoteAsync(caller, SignInAct.SignedIn, Context.RequestAborted);
        await Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await Session.BeginAsync(Context, caller.User, (int)access.Idle.TotalMinutes, clock.Now);
        return true;
    }

    /// <summary>Goes on as before under a new stamp, after what ended the person's other sessions.</summary>
    public async Task StayAsync(Caller caller)
    {
        var access = await reader.ForAsync(caller.User.Id, Context.RequestAborted);
        if (access is not null) await Session.BeginAsync(Context, caller.User, (int)access.Idle.TotalMinutes, clock.Now);
    }

    public Task EnterHalfWayAsync(Caller caller) => Context.SignInAsync(
        IdentityConstants.TwoFactorUserIdScheme, Session.PrincipalOf(caller.User, IdentityConstants.TwoFactorUserIdScheme));

    /// <summary>Who gave the right password on this browser a moment ago, unless it was changed since.</summary>
    public async Task<Caller?> HalfWayAsync()
    {
        var half = await Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        if (half.Principal is not { } principal || Session.PersonOf(principal) is not { } personId) return null;
        var caller = await door.FindAsync(personId, Context.RequestAborted);
        return caller?.User.SecurityStamp == principal.FindFirst(Session.StampClaim)?.Value ? caller : null;
    }

    public async Task LeaveAsync()
    {
        await Context.SignOutAsync(IdentityConstants.ApplicationScheme);
        await Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        Context.Response.Cookies.Delete(cookies.Name(SignedInActor.SchoolCookie), new CookieOptions { Secure = Context.Request.IsHttps, Path = "/" });
    }
}
