namespace SchoolSocial.Browser.Tests.Fixture;

/// <summary>Where the sources are that these tests were built from.</summary>
public static class Checkout
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SchoolSocial.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("These tests run from the folder they were built in, inside the checkout.");
    }
}
