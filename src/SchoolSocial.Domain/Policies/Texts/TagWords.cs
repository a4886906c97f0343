using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Policies.Texts;

/// <summary>
/// The line below a clause that says whom it is for and how strongly: <c>@staff @governors @must</c>. A line counts as such only when
/// every word of it is known, so that an account's name at the start of a sentence stays a word.
/// </summary>
public static class TagWords
{
    private static readonly Dictionary<string, Audience> ForWhom = new(StringComparer.Ordinal)
    {
        ["@everyone"] = Audience.Everyone, ["@staff"] = Audience.Staff, ["@governors"] = Audience.Governors, ["@parents"] = Audience.Parents,
        ["@pupils"] = Audience.Pupils, ["@visitors"] = Audience.Visitors, ["@helpers"] = Audience.Helpers,
        ["@central-services"] = Audience.CentralServices, ["@third-parties"] = Audience.ThirdParties,
    };

    private static readonly Dictionary<string, RuleLevel> HowStrongly = new(StringComparer.Ordinal)
    {
        ["@background"] = RuleLevel.Background, ["@must"] = RuleLevel.Must, ["@advised"] = RuleLevel.StronglyAdvised, ["@tip"] = RuleLevel.Tip,
    };

    private static readonly Dictionary<string, ClauseKind> WhatFor = new(StringComparer.Ordinal)
    {
        ["@front-matter"] = ClauseKind.FrontMatter, ["@confidentiality"] = ClauseKind.Confidentiality, ["@monitoring"] = ClauseKind.Monitoring,
        ["@disciplinary"] = ClauseKind.Disciplinary, ["@question"] = ClauseKind.Question,
    };

    private static readonly Dictionary<string, Rhythm> HowOften = Enum.GetValues<Rhythm>().ToDictionary(rhythm => $"@{Hyphened(rhythm.ToString())}", StringComparer.Ordinal);

    private static readonly Dictionary<string, Role> Owners = Roles.All.ToDictionary(role => Hyphened(role.ToString()), StringComparer.Ordinal);

    /// <summary>Every word that may stand in a tag line, for the page that explains them.</summary>
    public static IEnumerable<string> Known => [.. ForWhom.Keys, .. HowStrongly.Keys, .. WhatFor.Keys, .. HowOften.Keys];

    /// <summary>What the line says; null where it is no tag line.</summary>
    /// <param name="line">One line.</param>
    /// <param name="usual">What is not said is as here.</param>
    public static ClauseTags? Read(string line, ClauseTags usual)
    {
        var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words[0][0] != '@') return null;
        var audience = Audience.Nobody;
        var (level, kind, promise) = (usual.Level, usual.Kind, usual.Promise);
        foreach (var word in words)
        {
            if (ForWhom.TryGetValue(word, out var some)) audience |= some;
            else if (HowStrongly.TryGetValue(word, out var strength)) level = strength;
            else if (WhatFor.TryGetValue(word, out var use)) kind = use;
            else if (PromiseOf(word) is { } made) promise = made;
            else return null;
        }

        return new ClauseTags(audience == Audience.Nobody ? usual.Audience : audience, level, kind, promise);
    }

    public static string Write(ClauseTags tags)
    {
        var words = tags.Audience == Audience.Everyone
            ? ["@everyone"]
            : tags.Audience.Parts().Select(one => ForWhom.First(each => each.Value == one).Key).ToList();
        words.Add(HowStrongly.First(each => each.Value == tags.Level).Key);
        if (tags.Kind != ClauseKind.Rule) words.Add(WhatFor.First(each => each.Value == tags.Kind).Key);
        if (tags.Promise is { } promise) words.Add($"@{Hyphened(promise.Rhythm.ToString())}:{Hyphened(promise.Owner.ToString())}");
        return string.Join(' ', words);
    }

    private static Promise? PromiseOf(string word)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return HowOften.TryGetValue(word, out var alone) ? new Promise(alone, Role.Headteacher) : null;
        return HowOften.TryGetValue(word[..colon], out var rhythm) && Owners.TryGetValue(word[(colon + 1)..], out var owner) ? new Promise(rhythm, owner) : null;
    }

    private static string Hyphened(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(c)}" : c.ToString()));
}
