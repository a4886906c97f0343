using System.Text.RegularExpressions;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Walk;

namespace SchoolSocial.Web.Tests.Ui;

/// <summary>Every list is sorted by its heads: pressing one turns the order round, and the page says by which it is sorted.</summary>
public sealed partial class SortingTests(WalkTests.OneSchool one) : IClassFixture<WalkTests.OneSchool>
{
    /// <summary>Lists whose lines stand in an order of their own: that of a file.</summary>
    private static readonly string[] InTheirOwnOrder = ["ImportLines/Index.cshtml", "ImportLines/Bad.cshtml"];

    [Theory]
    [InlineData("/people", Role.Headteacher)]
    [InlineData("/people/pupils", Role.Headteacher)]
    [InlineData("/people/guardians", Role.Headteacher)]
    [InlineData("/people/committees", Role.Headteacher)]
    [InlineData("/people/roles", Role.Headteacher)]
    [InlineData("/people/sign-ins", Role.Headteacher)]
    [InlineData("/people/imports", Role.Headteacher)]
    [InlineData("/concerns", Role.Dsl)]
    [InlineData("/notices", Role.Dsl)]
    [InlineData("/enquiries", Role.Office)]
    [InlineData("/sites/uses", Role.Headteacher)]
    [InlineData("/diary", Role.Dsl)]
    [InlineData("/policies/unread", Role.Headteacher)]
    [InlineData("/audit", Role.Headteacher)]
    public async Task Pressing_a_head_sorts_by_it_and_pressing_again_turns_it_round(string path, Role role)
    {
        var visitor = await one.School.As(role);
        var heads = Heads(await visitor.See(path));
        if (heads.Count == 0)
        {
            // Nothing to sort yet: an empty list says what will be there.
            (await visitor.See(path)).Html.QuerySelector("main table").ShouldBeNull(path);
            return;
        }

        foreach (var (head, href) in heads)
        {
            var once = await visitor.See(href);
            var twice = await visitor.See(Heads(once).Single(each => each.Words == head).Href);
            Order(once, head).ShouldNotBe("none", $"{path} by {head}");
            Order(twice, head).ShouldNotBe("none", $"{path} by {head}");
            Order(twice, head).ShouldNotBe(Order(once, head), $"{path} by {head}");
            var (first, second) = (Column(once, head), Column(twice, head));
            if (once.Html.QuerySelector("main .govuk-pagination") is null) second.ShouldBe(first.AsEnumerable().Reverse(), $"{path} by {head}");
            else if (first[0] != first[^1]) second[0].ShouldNotBe(first[0], $"{path} by {head}");
        }
    }

    [Fact]
    public void Every_list_that_has_pages_has_a_head_to_sort_by()
    {
        var pages = Path.Combine(Root(), "src", "SchoolSocial.Web", "Features");
        var lists = Directory.EnumerateFiles(pages, "*.cshtml", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("<govuk-pagination", StringComparison.Ordinal)).ToList();
        lists.Count.ShouldBeGreaterThan(5);
        lists.Where(file => !InTheirOwnOrder.Any(each => file.Replace('\\', '/').EndsWith(each, StringComparison.Ordinal)))
            .Where(file => !WithParts(file).Contains("sort-key=", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(pages, file)).ShouldBeEmpty();
    }

    /// <summary>The view and the parts it names, which stand beside it or in its room.</summary>
    private static string WithParts(string file)
    {
        var text = File.ReadAllText(file);
        var parts = PartName().Matches(text).Select(part => Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(file))!, $"{part.Groups["name"].Value}.cshtml"));
        return text + string.Concat(parts.Where(File.Exists).Select(File.ReadAllText));
    }

    private static List<(string Words, string Href)> Heads(Page page) =>
        [.. page.Html.QuerySelectorAll("main th a.school-sort").Select(link => (Page.Plain(link.TextContent), link.GetAttribute("href")!))];

    private static string Order(Page page, string head) =>
        page.Html.QuerySelectorAll("main th[aria-sort]").Single(each => Page.Plain(each.TextContent) == head).GetAttribute("aria-sort")!;

    /// <summary>What stands under the head, without the cells that are empty: they come last whichever way it is sorted.</summary>
    private static List<string> Column(Page page, string head)
    {
        var at = page.Html.QuerySelectorAll("main table thead th").Select(each => Page.Plain(each.TextContent)).ToList().IndexOf(head);
        return [.. page.Html.QuerySelectorAll("main table tbody tr").Select(row => Page.Plain(row.Children[at].TextContent)).Where(cell => cell.Length > 0)];
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SchoolSocial.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex("<partial name=\"(?<name>\\w+)\"")]
    private static partial Regex PartName();
}
