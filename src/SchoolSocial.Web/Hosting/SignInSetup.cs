using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Identity;
using SchoolSocial.Data;
using SchoolSocial.Data.SignIn;

namespace SchoolSocial.Web.Hosting;

/// <summary>ASP.NET Core Identity as this product uses it: who you are. What you may do is in the appointments.</summary>
public static class SignInSetup
{
    public const string RateLimit = "sign-in";

    public static void AddSchoolSignIn(this IServiceCollection services, Cookies cookies)
    {
        services.AddSingleton(cookies);
        services.AddHttpContextAccessor();
        services.AddIdentity<SignInUser, IdentityRole<Guid>>(options =>
        {
            options.Password.RequiredLength = 12;
            options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = false;
            options.Password.RequireNonAlphanumeric = false;
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            options.User.RequireUniqueEmail = false;
            options.User.AllowedUserNameCharacters = "";
        })
        .AddEntityFrameworkStores<SchoolDb>()
        .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = cookies.Name("SignIn");
            options.Cookie.SecurePolicy = cookies.Secure;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.LoginPath = "/sign-in";
            options.AccessDeniedPath = "/error/403";
            options.ReturnUrlParameter = "returnTo";
            options.ExpireTimeSpan = TimeSpan.FromHours(1);
            options.SlidingExpiration = true;

            // The stamp is compared on every request by SignedInActor, so Identity's own periodic check is not needed.
            options.Events.OnValidatePrincipal = _ => Task.CompletedTask;
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(RateLimit, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = 30, Window = TimeSpan.FromMinutes(1) }));
        });
    }
}
