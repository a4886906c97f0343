using System.Text.RegularExpressions;

namespace SchoolSocial.Web.Tests.House;

/// <summary>Whoever is sent to a page of docs/ finds it there.</summary>
public sealed partial class DecisionsTests
{
    private static readonly IReadOnlyList<SourceFile> Texts =
        [.. Sources.Below("", ".cs", ".cshtml", ".props", ".csproj", ".md", ".mjs", ".targets", ".scss", ".editorconfig", "run")
            .Where(file => !file.Path.Contains("/House/", StringComparison.Ordinal))];

    [Fact]
    public void Every_decision_that_is_named_is_written()
    {
        var written = Directory.EnumerateFiles(Path.Combine(Sources.Root, "docs/decisions")).Select(file => Path.GetFileName(file)).ToList();
        var named = Texts.SelectMany(file => Decision().Matches(file.Text).Select(found => (Where: file.At(found.Index), Name: found.Groups["name"].Value))).ToList();
        named.Count.ShouldBeGreaterThan(1);
        named.Where(each => !written.Any(file => file == each.Name || file.StartsWith(each.Name + "-", StringComparison.Ordinal)))
            .Select(each => $"{each.Where} names docs/decisions/{each.Name}").ShouldBeEmpty();
        written.GroupBy(file => file[..4]).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty("two decisions bear one number");
    }

    [Fact]
    public void Every_decision_is_headed_by_its_number() =>
        Sources.Below("docs/decisions", ".md").Where(file => !(Heading().Match(file.Text) is { Success: true } heading
            && heading.Groups["number"].Value == Path.GetFileName(file.Path)[..4])).Select(file => file.Path).ShouldBeEmpty();

    [Fact]
    public void Every_link_of_a_page_leads_to_a_file()
    {
        var pages = Sources.Below("", ".md");
        var links = pages.SelectMany(page => Link().Matches(page.Text).Select(found => (Where: page.At(found.Index), To: found.Groups["to"].Value, page.Path))).ToList();
        links.Count.ShouldBeGreaterThan(5);
        links.Where(link => !Path.Exists(Path.Combine(Sources.Root, Path.GetDirectoryName(link.Path)!, link.To.Split('#')[0])))
            .Select(link => $"{link.Where} leads to {link.To}").ShouldBeEmpty();
    }

    /// <summary><c># 0091 A title</c>.</summary>
    [GeneratedRegex(@"\A# (?<number>\d{4}) \S")]
    private static partial Regex Heading();

    [GeneratedRegex(@"docs/decisions/(?<name>\d{4}(-[a-z0-9-]+\.md)?)")]
    private static partial Regex Decision();

    [GeneratedRegex(@"\]\((?<to>(?!https?:|mailto:|#)[^)\s]+)\)")]
    private static partial Regex Link();
}
