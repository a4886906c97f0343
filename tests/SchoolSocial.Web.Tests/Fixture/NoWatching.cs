using System.Runtime.CompilerServices;

namespace SchoolSocial.Web.Tests.Fixture;

/// <summary>
/// Hundreds of hosts in one process must not each ask the system to watch their files, of which it allows 128 a user. Nothing changes
/// under a test, so the settings are not watched at all and the scripts and styles are looked at now and then.
/// </summary>
internal static class NoWatching
{
    [ModuleInitializer]
    internal static void Set()
    {
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
    }
}
