using System.Runtime.CompilerServices;

namespace SchoolSocial.Web.Tests.Fixture;

/// <summary>Hundreds of hosts in one process must not each watch the settings files: the system allows 128 watchers a user.</summary>
internal static class NoWatching
{
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
