namespace SchoolSocial.Domain.References;

/// <summary>What sort of place it is: the kinds that policies name (ST04), with games and virtual worlds (WD14, ST53).</summary>
public enum PlatformKind
{
    Collaborative = 1,
    Media,
    MicroBlog,
    Messaging,
    Forum,
    Blog,
    Podcast,
    Game,
    SchoolApp,
    Website,
}

public static class PlatformKinds
{
    private static readonly Dictionary<PlatformKind, string> Table = new()
    {
        [PlatformKind.Collaborative] = "Social network",
        [PlatformKind.Media] = "Pictures and video",
        [PlatformKind.MicroBlog] = "Micro-blog",
        [PlatformKind.Messaging] = "Messaging",
        [PlatformKind.Forum] = "Forum",
        [PlatformKind.Blog] = "Blog",
        [PlatformKind.Podcast] = "Podcast",
        [PlatformKind.Game] = "Game or virtual world",
        [PlatformKind.SchoolApp] = "School or class app",
        [PlatformKind.Website] = "Website",
    };

    public static IReadOnlyCollection<PlatformKind> All => Table.Keys;

    public static string Words(this PlatformKind kind) => Table[kind];
}
