using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.SignIn;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Hosting;

/// <summary>ASP.NET Core Identity as this product uses it: who you are. What you may do is in the appointments.</summary>
public static class SignInSetup
{
    public const string RateLimit = "sign-in";

    // A flood, not a staff room: wrong passwords are counted separately (Tries).
    private const int RequestsAMinute = 300;

    public static void AddSchoolSignIn(this IServiceCollection services, Cookies cookies)
    {
        services.AddSingleton(cookies);
        services.AddHttpContextAccessor();
        services.AddSingleton<IPasswordHasher<SignInUser>, PasswordHasher<SignInUser>>();
        services.AddOptions<PasswordHasherOptions>().Configure(options => options.IterationCount = 210_000);
        services.AddSingleton<DecoyHash>();
        services.AddSingleton<Tries>();
        services.AddSingleton<EvenPace>();
        services.AddScoped<Doorkeeper>();
        services.AddScoped<Threshold>();
        services.AddSingleton<FormWriter>();
        services.AddScoped<KeptForms>();
        services.AddScoped<FormSchool>();
        services.AddScoped<Codes>();
        services.AddScoped<DemoSignIns>();
        services.AddSingleton<SetupCode>();
        services.AddScoped<FirstSchool>();
        services.AddScoped<CodeLetters>();
        services.AddScoped<Slips>();
        services.AddScoped<DaySignIn>();
        services.AddScoped<SignInStates>();
        services.AddScoped<ByCode>();
        services.AddIdentity<SignInUser, IdentityRole<Guid>>(options => options.User.AllowedUserNameCharacters = "")
            .AddEntityFrameworkStores<SchoolDb>();
        services.ConfigureApplicationCookie(options => SignedIn(options, cookies));
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options => HalfWay(options, cookies));
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(RateLimit, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = RequestsAMinute, Window = TimeSpan.FromMinutes(1) }));
        });
    }

    /// <summary>Where no school is yet, the log says how to make the first.</summary>
    public static async Task OfferSetupAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<SchoolDb>().Schools.AnyAsync(app.Lifetime.ApplicationStopping)) return;
        var address = app.Services.GetRequiredService<WebSettings>().PublicAddress is { } known ? new Uri(known, "setup").ToString() : "/setup";
        app.Logger.LogWarning(
            "There is no school yet. Open {Address} and enter this setup code, which works once: {Code}", address, app.Services.GetRequiredService<SetupCode>().Renew());
    }

    private static void SignedIn(CookieAuthenticationOptions options, Cookies cookies)
    {
        options.Cookie.Name = cookies.Name("SignIn");
        options.Cookie.SecurePolicy = cookies.Secure;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "returnTo";

        // Each cookie bears its own school's idle time (Session); this is only the bound.
        options.ExpireTimeSpan = TimeSpan.FromMinutes(SchoolWays.GreatestIdleMinutes);
        options.SlidingExpiration = false;
        options.Events.OnValidatePrincipal = Session.CheckAsync;
        options.Events.OnRedirectToLogin = Challenge.AnswerAsync;
        options.Events.OnRedirectToAccessDenied = Challenge.RefuseAsync;
    }

    // Between the password and the code.
    private static void HalfWay(CookieAuthenticationOptions options, Cookies cookies)
    {
        options.Cookie.Name = cookies.Name("SecondStep");
        options.Cookie.SecurePolicy = cookies.Secure;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        options.SlidingExpiration = false;
    }
}
