using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Tests.Ui;

/// <summary>Paging, sorting and filtering share one address without losing each other's choices.</summary>
public sealed class ListPageTests
{
    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(1, 2, "[1] 2 next=2")]
    [InlineData(2, 3, "prev=1 1 [2] 3 next=3")]
    [InlineData(5, 9, "prev=4 1 … 4 [5] 6 … 9 next=6")]
    [InlineData(12, 12, "prev=11 1 … 11 [12]")]
    public async Task Pages_around_this_one_are_shown(int page, int pages, string expected)
    {
        var body = await DrawAsync("", new Tag("govuk-pagination", new GovUkPagination { Page = page, Pages = pages }));

        Told(body).ShouldBe(expected);
    }

    [Theory]
    [InlineData(1, false, "")]
    [InlineData(1, true, "next=2")]
    [InlineData(4, true, "prev=3 next=5")]
    [InlineData(4, false, "prev=3")]
    public async Task A_list_without_a_counted_end_has_only_previous_and_next(int page, bool more, string expected)
    {
        var body = await DrawAsync("", new Tag("govuk-pagination", new GovUkPagination { Page = page, HasMore = more }));

        Told(body).ShouldBe(expected);
    }

    [Fact]
    public async Task Going_to_another_page_keeps_filter_and_sort()
    {
        var body = await DrawAsync("?kind=a&kind=b&sort=-raised&page=2", new Tag("govuk-pagination", new GovUkPagination { Page = 2, HasMore = true }));

        body.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
            .ShouldBe(["/concerns?kind=a&kind=b&sort=-raised", "/concerns?kind=a&kind=b&sort=-raised&page=3"]);
    }

    [Theory]
    [InlineData("", null, "none", "/concerns?sort=raised")]
    [InlineData("", "descending", "descending", "/concerns?sort=raised")]
    [InlineData("?sort=raised&page=3&kind=a", null, "ascending", "/concerns?kind=a&sort=-raised")]
    [InlineData("?sort=-raised", null, "descending", "/concerns?sort=raised")]
    [InlineData("?sort=kind", "descending", "none", "/concerns?sort=raised")]
    public async Task A_head_says_how_it_is_sorted_and_sorts_the_other_way(string query, string? sortDefault, string state, string href)
    {
        var html = await Drawing(query).DrawAsync(new Tag("th", new SortableHead { SortKey = "raised", SortDefault = sortDefault }, null, Piece.Words("Raised")));
        var head = new HtmlParser().ParseDocument($"<table><tr>{html}</tr></table>").QuerySelector("th")!;

        head.GetAttribute("aria-sort").ShouldBe(state);
        head.GetAttribute("scope").ShouldBe("col");
        head.QuerySelector("a")!.GetAttribute("href").ShouldBe(href);
    }

    [Fact]
    public async Task A_filter_keeps_the_sort_and_each_chosen_one_can_be_taken_away_alone()
    {
        var body = await DrawAsync("?kind=a&kind=b&state=open&sort=-raised&page=4", new Tag("moj-filter", new MojFilter(), null,
            new Tag("moj-filter-tag", new MojFilterTag { Name = "kind", Value = "a" }, null, Piece.Words("Follower")),
            new Tag("moj-filter-tag", new MojFilterTag { Name = "kind", Value = "b" }, null, Piece.Words("Message")),
            new Tag("moj-filter-tag", new MojFilterTag { Name = "state" }, null, Piece.Words("Open")),
            new Tag("govuk-input", new GovUkInput { Name = "who", Label = "Who" })));

        body.QuerySelectorAll(".moj-filter__tag").Select(a => a.GetAttribute("href")).ShouldBe(
        [
            "/concerns?kind=b&state=open&sort=-raised", "/concerns?kind=a&state=open&sort=-raised", "/concerns?kind=a&kind=b&sort=-raised",
        ]);
        body.QuerySelector(".school-filter__clear")!.GetAttribute("href").ShouldBe("/concerns?sort=-raised");
        body.QuerySelector("form[method=get]")!.GetAttribute("action").ShouldBe("/concerns");
        body.QuerySelectorAll("form input").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}").ShouldBe(["sort=-raised", "who="]);
        body.QuerySelector("summary")!.TextContent.ShouldBe("Filter 3 chosen");
    }

    [Fact]
    public async Task A_date_is_taken_away_whole_however_the_address_tells_it()
    {
        foreach (var date in (string[])["From=2026-11-01", "From.Day=1&From.Month=11&From.Year=2026"])
        {
            var body = await DrawAsync($"?kind=a&{date}&Fromage=b", new Tag("moj-filter", new MojFilter(), null,
                new Tag("moj-filter-tag", new MojFilterTag { Name = "From" }, null, Piece.Words("From 1 November 2026"))));

            body.QuerySelector(".moj-filter__tag")!.GetAttribute("href").ShouldBe("/concerns?kind=a&Fromage=b");
        }
    }

    private static string Told(IElement body) => string.Join(' ', body.QuerySelectorAll("li, .govuk-pagination__prev a, .govuk-pagination__next a")
        .Select(e => e.LocalName == "a" ? $"{e.GetAttribute("rel")}={Page(e)}"
            : e.ClassList.Contains("govuk-pagination__item--ellipsis") ? "…"
            : e.QuerySelector("[aria-current]") is null ? e.TextContent : $"[{e.TextContent}]"));

    private static string Page(IElement link) =>
        link.GetAttribute("href")!.Split("page=").ElementAtOrDefault(1) ?? "1";

    private static Drawing Drawing(string query)
    {
        var http = new DefaultHttpContext();
        http.Request.Path = "/concerns";
        http.Request.QueryString = new QueryString(query);
        return new Drawing(http: http);
    }

    private static async Task<IElement> DrawAsync(string query, params Piece[] pieces) =>
        new HtmlParser().ParseDocument($"<body>{await Drawing(query).DrawAsync(pieces)}</body>").Body!;
}
