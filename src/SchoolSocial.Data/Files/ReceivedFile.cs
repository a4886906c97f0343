using SchoolSocial.Domain.Files;

namespace SchoolSocial.Data.Files;

/// <summary>A file that came whole and lies sealed aside. Where nothing keeps it, it goes with the request that brought it.</summary>
public sealed class ReceivedFile(FileContent content, string path) : IDisposable
{
    public FileContent Content => content;

    internal string Path => path;

    public void Dispose() => File.Delete(path);
}

/// <summary>What came of receiving a file: it, or why not, in words.</summary>
public sealed record FileReception
{
    private FileReception()
    {
    }

    public ReceivedFile? File { get; private init; }

    public string? Problem { get; private init; }

    internal static FileReception Of(ReceivedFile file) => new() { File = file };

    internal static FileReception Refused(string problem) =>
        new() { Problem = problem };
}
