namespace SchoolSocial.Benchmarks;

/// <summary>
/// The two programs that are compared, both published for release into one temporary folder: the product, and a home page as
/// <c>dotnet new mvc</c> makes it.
/// </summary>
internal sealed class Apps : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("benchmark-");

    public string Product => Path.Combine(folder.FullName, "product", "SchoolSocial.Web.dll");

    public string Bare => Path.Combine(folder.FullName, "bare", "Bare.dll");

    public static async Task<Apps> PublishAsync()
    {
        var apps = new Apps();
        var sources = apps.folder.CreateSubdirectory("sources").FullName;
        await Measuring.RunAsync("dotnet", ["new", "mvc", "--name", "Bare", "--output", sources, "--no-https"], sources);
        await Publish(sources, apps.Bare);
        await Publish(Path.Combine(Measuring.Repository, "src", "SchoolSocial.Web"), apps.Product);
        return apps;
    }

    /// <summary>A data folder with the demo school and so many concerns.</summary>
    public async Task<string> SchoolAsync(int concerns, Measuring measuring)
    {
        var school = Path.Combine(measuring.Keep ?? folder.FullName, $"school-{concerns}");
        var done = Path.Combine(school, "complete");
        if (File.Exists(done)) return school;
        if (Directory.Exists(school)) Directory.Delete(school, recursive: true);
        Measuring.Say($"making a school of {concerns:N0} concerns ...");
        await Measuring.RunAsync("dotnet", [Product, "demo", "--concerns", $"{concerns}"], Path.GetDirectoryName(Product)!, ("SchoolSocial__DataFolder", school), ("ASPNETCORE_ENVIRONMENT", "Development"));
        await File.WriteAllTextAsync(done, "");
        return school;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static Task Publish(string project, string dll) => Measuring.RunAsync(
        "dotnet", ["publish", "--configuration", "Release", "--output", Path.GetDirectoryName(dll)!, "--verbosity", "quiet", "-p:UseSharedCompilation=false"], project);
}
