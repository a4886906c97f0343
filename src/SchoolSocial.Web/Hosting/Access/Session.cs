using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;

namespace SchoolSocial.Web.Hosting.Access;

/// <summary>
/// A signed-in person's cookie: who, the stamp of their sign-in, when it began and when it was last used. It ends after the school's
/// idle minutes, which the server counts, whatever the page shows; and after a working day, however busy.
/// </summary>
public static class Session
{
    public const string StampClaim = "stamp";

    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const string Began = "began";

    // A cookie that was given out this moment need not be given out again for every picture of the page.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    public static Task BeginAsync(HttpContext context, SignInUser user, int idleMinutes, DateTime at)
    {
        var now = new DateTimeOffset(at, TimeSpan.Zero);
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddMinutes(idleMinutes) };
        properties.Items[Began] = at.Ticks.ToString(CultureInfo.InvariantCulture);
        return context.SignInAsync(IdentityConstants.ApplicationScheme, PrincipalOf(user, IdentityConstants.ApplicationScheme), properties);
    }

    /// <summary>Says no more of the person than who they are and which stamp their sign-in bore.</summary>
    public static ClaimsPrincipal PrincipalOf(SignInUser user, string scheme) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()), new Claim(StampClaim, user.SecurityStamp ?? "")], scheme));

    public static Guid? PersonOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var personId) ? personId : null;

    /// <summary>Called with every request that brings the cookie: refuses an idle one, renews one in use.</summary>
    internal static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var now = new DateTimeOffset(services.GetRequiredService<SchoolClock>().Now, TimeSpan.Zero);
        var issued = context.Properties.IssuedUtc;
        if (issued is not { } since || context.Principal is null || PersonOf(context.Principal) is not { } personId
            || await services.GetRequiredService<AccessReader>().ForAsync(personId, context.HttpContext.RequestAborted) is not { } access
            || since + access.Idle <= now || BeganAt(context.Properties) + Longest <= now)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        if (now - since < Fresh) return;

        // The renewed cookie lives for the span between these two, so a school's new idle time holds from the next page on.
        context.Properties.ExpiresUtc = since + access.Idle;
        context.ShouldRenew = true;
    }

    private static DateTimeOffset BeganAt(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(Began, out var ticks) && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? new DateTimeOffset(at, TimeSpan.Zero)
            : DateTimeOffset.MinValue;
}
