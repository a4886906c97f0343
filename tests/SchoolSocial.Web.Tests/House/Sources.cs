namespace SchoolSocial.Web.Tests.House;

/// <summary>The files of the repository as they were written, without what tools make of them.</summary>
internal static class Sources
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", "Migrations", "wwwroot", "artifacts", ".git", "data"];

    public static string Root { get; } = FindRoot();

    /// <summary>All files below a folder that end so; a folder without one is a mistake in the test that asks.</summary>
    public static IReadOnlyList<SourceFile> Below(string folder, params string[] endings)
    {
        var files = Walk(new DirectoryInfo(Path.Combine(Root, folder)))
            .Where(file => endings.Any(ending => file.Name.EndsWith(ending, StringComparison.Ordinal)))
            .Select(file => new SourceFile(Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName)))
            .OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        files.ShouldNotBeEmpty($"nothing below {folder} ends with {string.Join(" or ", endings)}");
        return files;
    }

    public static SourceFile Read(string path) => new(path, File.ReadAllText(Path.Combine(Root, path)));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(below => !Made.Contains(below.Name)).SelectMany(Walk));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SchoolSocial.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}

internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>Where something stands, as a compiler says it.</summary>
    public string At(int index) => $"{Path}:{Text.AsSpan(0, index).Count('\n') + 1}";

    public IEnumerable<string> Lines => Text.Split('\n');
}
