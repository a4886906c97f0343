using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.References;

/// <summary>
/// The platforms a school starts with, as they were known on <see cref="GatheredOn"/>. Each is the school's own record from then on and
/// counts as not yet checked until somebody there has looked.
/// </summary>
public static class FirstPlatforms
{
    public static readonly DateOnly GatheredOn = new(2026, 11, 1);

    private const string Terms = "The platform's own terms, as gathered on 1 November 2026";
    private const string Bar = "Government announcement of 15 June 2026: no accounts under 16. Regulations not laid when this was gathered; expected in spring 2027";
    private const string Form = "Use the report link beside the post, comment or account. Keep the reference and write down the answer.";

    private static readonly First[] Known =
    [
        new("Facebook", PlatformKind.Collaborative, "https://www.facebook.com/{handle}", 13, Announced: true),
        new("Instagram", PlatformKind.Media, "https://www.instagram.com/{handle}", 13, Announced: true),
        new("X (Twitter)", PlatformKind.MicroBlog, "https://x.com/{handle}", 13, Announced: true),
        new("YouTube", PlatformKind.Media, "https://www.youtube.com/@{handle}", 13, Announced: true),
        new("TikTok", PlatformKind.Media, "https://www.tiktok.com/@{handle}", 13, Announced: true),
        new("Snapchat", PlatformKind.Messaging, "https://www.snapchat.com/add/{handle}", 13, Announced: true),
        new("WhatsApp", PlatformKind.Messaging, null, 13, From: new DateOnly(2024, 4, 11), Before: 16),
        new("Telegram", PlatformKind.Messaging, "https://t.me/{handle}", null),
        new("Signal", PlatformKind.Messaging, null, 13),
        new("Discord", PlatformKind.Messaging, null, 13),
        new("Reddit", PlatformKind.MicroBlog, "https://www.reddit.com/user/{handle}", 13),
        new("Tumblr", PlatformKind.MicroBlog, "https://{handle}.tumblr.com", null),
        new("Netmums", PlatformKind.Forum, null, 18),
        new("Roblox", PlatformKind.Game, null, null),
        new("Minecraft", PlatformKind.Game, null, null),
        new("Fortnite", PlatformKind.Game, null, null),
        new("Class Dojo", PlatformKind.SchoolApp, null, null),
        new("Seesaw", PlatformKind.SchoolApp, null, null),
        new("School website", PlatformKind.Website, null, null),
        new("School blog", PlatformKind.Blog, null, null),
        new("School podcast", PlatformKind.Podcast, null, null),
    ];

    public static IReadOnlyList<Platform> For(Guid schoolId, Actor actor, DateTime at) => [.. Known.Select(first => first.Begin(schoolId, actor, at))];

    private sealed record First(
        string Name, PlatformKind Kind, string? Address, int? Age, DateOnly? From = null, int? Before = null, bool Announced = false)
    {
        /// <summary>Long before any event a school will judge; the true first days of the old terms are not known.</summary>
        private static readonly DateOnly Always = new(2018, 5, 25);

        public Platform Begin(Guid schoolId, Actor actor, DateTime at)
        {
            var route = Kind is PlatformKind.SchoolApp or PlatformKind.Website or PlatformKind.Blog or PlatformKind.Podcast ? null : Form;
            var platform = Platform.Add(schoolId, new PlatformDetails(Name, Kind, Address, route), actor, at);
            if (Before is { } before) platform.SetAge(before, Always, Terms, actor, at);
            if (Age is { } age) platform.SetAge(age, From ?? Always, Terms, actor, at);
            if (Announced) platform.SetAge(16, null, Bar, actor, at);
            return platform;
        }
    }
}
