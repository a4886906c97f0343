using FluentValidation;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;
using SchoolSocial.Web.Features.Concerns;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Hosting;

/// <summary>Puts the house together: what is registered, and the order in which a request passes through it.</summary>
public static class HostSetup
{
    /// <summary>Bytes; an action that takes more says so itself.</summary>
    private const int LargestRequest = 4 * 1024 * 1024;

    public static void AddSchoolSocial(this WebApplicationBuilder builder, bool serves = true)
    {
        var settings = WebSettings.From(builder.Configuration, builder.Environment.ContentRootPath);
        if (serves) HttpsDemand.Check(builder.Environment, builder.Configuration, settings);
        var folder = Folder(settings);
        var services = builder.Services;
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = provider.ValidateScopes = true);
        services.AddSchoolLog(builder.Configuration, builder.Environment, folder);
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSchoolData(folder, DatabaseChoice.From(settings.Engine, settings.Connection, folder));
        services.AddDataProtection().SetApplicationName("SchoolSocial").PersistKeysToFileSystem(new DirectoryInfo(folder.Protection));
        services.AddDemo(builder.Environment);
        services.AddSchoolSignIn(Cookies.For(builder.Environment));
        services.AddSchoolAccess();
        services.AddScoped<Features.Shared.Alerts>();
        services.AddScoped<Features.Letters.LetterDesk>();
        services.AddScoped<Features.Letters.LetterOwner, Features.Letters.SchoolLetters>();
        services.AddScoped<Features.Letters.LetterOwner, ConcernLetters>();
        services.AddScoped<Features.Letters.LetterOwner, Features.Posts.FamilyLetters>();
        services.AddScoped<Features.Shared.ListFile>();
        services.AddSingleton<Features.Shared.PageMemory>();
        services.AddScoped<Features.Accounts.AccountDoor>();
        services.AddScoped<Features.Accounts.AccountNames>();
        services.AddScoped<Features.Policies.SigningOff.ForceTaking>();
        services.AddScoped<Data.Consents.Import.ConsentImporter>();
        services.AddSingleton<Data.Posts.RollNames>();
        services.AddScoped<Features.Posts.PostAsk>();
        services.AddSingleton<RippleJob>();
        services.AddHostedService(provider => provider.GetRequiredService<RippleJob>());
        services.AddSingleton<ReviewJob>();
        services.AddHostedService(provider => provider.GetRequiredService<ReviewJob>());
        services.AddSingleton<Features.People.Imports.ImportBell>();
        services.AddHostedService<Features.People.Imports.ImportWorker>();
        services.AddSingleton(MailSettings.From(builder.Configuration));
        services.AddSingleton<Postman>();
        services.AddSingleton<MailJob>();
        services.AddHostedService(provider => provider.GetRequiredService<MailJob>());
        services.AddSingleton<ClimbJob>();
        services.AddHostedService(provider => provider.GetRequiredService<ClimbJob>());
        services.AddSingleton<Features.Policies.Readings.ReadingJob>();
        services.AddHostedService(provider => provider.GetRequiredService<Features.Policies.Readings.ReadingJob>());
        services.AddScoped<Features.Oversight.PackWriter>();
        services.AddSingleton<PackJob>();
        services.AddHostedService(provider => provider.GetRequiredService<PackJob>());
        services.AddSingleton<Features.Home.DigestJob>();
        services.AddHostedService(provider => provider.GetRequiredService<Features.Home.DigestJob>());
        services.AddSingleton<FileSweepJob>();
        services.AddHostedService(provider => provider.GetRequiredService<FileSweepJob>());
        services.AddScoped<Invitations>();
        services.AddScoped<KeptApart>();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = Cookies.For(builder.Environment).Name("Antiforgery");
            options.Cookie.SecurePolicy = Cookies.For(builder.Environment).Secure;
            options.Cookie.SameSite = SameSiteMode.Strict;

            // SafeHeaders says it more strictly.
            options.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = Cookies.For(builder.Environment).Name("Said");
            options.Cookie.SecurePolicy = Cookies.For(builder.Environment).Secure;
        });
        services.Configure<ForwardedHeadersOptions>(options => ProxyHeaders(options, settings));
        services.Configure<FormOptions>(options =>
        {
            options.ValueLengthLimit = 256 * 1024;

            // The answers of a whole class are one form: every child, every channel, photo and video.
            options.ValueCountLimit = 4_096;
            options.MultipartBodyLengthLimit = LargestRequest;
        });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });

        // Only our own style sheets and scripts are compressed: a compressed page would give away its secrets by its length.
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/css", "text/javascript", "image/svg+xml"];
        });
        services.AddHealthChecks();
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));

        // Behind a proxy the program itself has no https port to send a plain request on to: the proxy's is the one that counts.
        services.AddHttpsRedirection(options => options.HttpsPort = settings.Proxy is null ? null : settings.PublicAddress?.Port ?? 443);
        services.AddControllersWithViews(Mvc).AddRazorOptions(options => options.ViewLocationExpanders.Add(new FeatureViews()));
        services.WithoutApiBehaviour();
        ValidatorOptions.Global.LanguageManager.Enabled = false;
    }

    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().RunAsync(app.Lifetime.ApplicationStopping);
    }

    public static void UseSchoolSocial(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SafeHeaders>();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
            app.UseHttpsRedirection();
        }

        app.UseResponseCompression();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<SignedInActor>();
        app.UseAuthorization();
        app.MapHealthChecks("/health").AllowAnonymous();
        app.MapControllers();
    }

    /// <summary>
    /// There is no API controller here, and looking for one reads every attribute of the assembly (several for each view) once for every
    /// controller: a third of a second of each start. MVC has no setting for it.
    /// </summary>
    private static void WithoutApiBehaviour(this IServiceCollection services) =>
        services.Remove(services.Single(service => service.ImplementationType?.Name == "ApiBehaviorApplicationModelProvider"));

    private static DataFolder Folder(WebSettings settings)
    {
        try
        {
            return new DataFolder(settings.DataFolder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The data folder {settings.DataFolder} cannot be written: {fault.Message}", fault);
        }
    }

    private static void ProxyHeaders(ForwardedHeadersOptions options, WebSettings settings)
    {
        if (settings.Proxy is null) return;
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.KnownProxies.Clear();
        options.KnownProxies.Add(settings.Proxy);
    }

    private static void Mvc(MvcOptions options)
    {
        options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        options.Filters.AddService<FormSchool>();
        options.Filters.Add(new ShellFilter());
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        var messages = options.ModelBindingMessageProvider;
        messages.SetValueMustNotBeNullAccessor(_ => "Fill this in");
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => "Choose one of the answers offered");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "Choose one of the answers offered");
        messages.SetValueMustBeANumberAccessor(_ => "Enter a whole number, in figures");
        messages.SetMissingBindRequiredValueAccessor(_ => "Fill this in");
        options.UsePlainForms();
    }
}
