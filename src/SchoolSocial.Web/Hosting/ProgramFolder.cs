namespace SchoolSocial.Web.Hosting;

/// <summary>
/// A published program finds its settings, pages and data beside itself, from whatever folder it is started (a service, a nightly job);
/// one that is run from its sources finds them there.
/// </summary>
public static class ProgramFolder
{
    private const string Setting = "contentRoot";

    public static WebApplicationOptions Options(string[] args) => new() { Args = args, ContentRootPath = IsNamed(args) || !IsPublished ? null : AppContext.BaseDirectory };

    private static bool IsPublished => Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) && File.Exists(Path.Combine(AppContext.BaseDirectory, "appsettings.json"));

    private static bool IsNamed(string[] args) =>
        new ConfigurationBuilder().AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddCommandLine(args).Build()[Setting] is not null;
}
