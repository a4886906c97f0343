using System.Text.RegularExpressions;

namespace SchoolSocial.Domain.Accounts;

/// <summary>One platform, the policies in force that name it, and how many accounts of the school's the register has there.</summary>
public sealed record NamedPlatform(string Platform, IReadOnlyList<string> Policies, int Accounts)
{
    public bool IsMissing => Policies.Count > 0 && Accounts == 0;
}

/// <summary>
/// Policy and register side by side (WD25): a policy that speaks of the school's Facebook page while the register has none is how an account
/// is forgotten. A policy may also name a platform only to warn of it, so this asks somebody to look and decides nothing.
/// </summary>
public static class NamedPlatforms
{
    private const int LeastLetters = 3;

    public static IReadOnlyList<NamedPlatform> Look(
        IEnumerable<(Guid Id, string Name)> platforms, IReadOnlyCollection<(string Title, string Text)> policies, IReadOnlyDictionary<Guid, int> accounts) =>
        [.. platforms.Select(platform => new NamedPlatform(
                platform.Name, [.. policies.Where(policy => Names(platform.Name).Any(name => IsNamed(policy.Text, name))).Select(policy => policy.Title)], accounts.GetValueOrDefault(platform.Id)))
            .Where(each => each.Policies.Count > 0 || each.Accounts > 0)
            .OrderByDescending(each => each.IsMissing).ThenBy(each => each.Platform, StringComparer.Ordinal)];

    /// <summary>"X (Twitter)" is known by both names, but a lone letter names nothing.</summary>
    private static IEnumerable<string> Names(string platform) =>
        platform.Split('(', ')').Select(name => name.Trim()).Where(name => name.Length >= LeastLetters).Append(platform);

    private static bool IsNamed(string text, string name) =>
        Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
