using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchoolSocial.Web.Ui.Charts;

namespace SchoolSocial.Web.Tests.Ui.Charts;

public sealed class ChartTests
{
    private static readonly ChartFigure[] Kinds =
    [
        new("Messages <b>", 1200, "/concerns?kind=message", 4, "/concerns?kind=message&term=last"), new("Followers", 3, "/concerns?kind=follower", 0),
    ];

    [Fact]
    public async Task The_picture_says_its_finding_and_every_number_to_a_screen_reader()
    {
        var body = await DrawAsync(Bars());

        var picture = body.QuerySelector("figure > svg[role=img]")!;
        var named = picture.GetAttribute("aria-labelledby")!.Split(' ').Select(id => body.QuerySelector($"#{id}")!.TextContent).ToList();
        named.ShouldBe(["Messages are the commonest", "Concerns this term, by kind. Messages <b>: This term 1,200, Last term 4; Followers: This term 3, Last term 0."]);
        body.QuerySelector("figcaption h3")!.TextContent.ShouldBe("Messages are the commonest");
        body.QuerySelector("b").ShouldBeNull();
    }

    [Fact]
    public async Task The_table_behind_it_holds_every_number_as_a_link_to_its_list()
    {
        var body = await DrawAsync(Bars());

        var rows = body.QuerySelectorAll("details tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent)));
        rows.ShouldBe(["Messages <b>|1,200|4", "Followers|3|0"]);
        body.QuerySelectorAll("details td a").Select(a => a.GetAttribute("href"))
            .ShouldBe(["/concerns?kind=message", "/concerns?kind=message&term=last", "/concerns?kind=follower"]);
        body.QuerySelectorAll("details thead th").Select(h => h.TextContent).ShouldBe(["Kind", "This term", "Last term"]);
    }

    [Fact]
    public async Task Numbers_stand_at_their_bars_and_a_comparison_has_stripes_for_paper()
    {
        var body = await DrawAsync(Bars());

        body.QuerySelectorAll("svg text").Select(t => t.TextContent)
            .ShouldBe(["Messages <b>", "This term: 1,200", "Last term: 4", "Followers", "This term: 3", "Last term: 0"]);
        var pattern = body.QuerySelector("pattern")!.Id;
        body.QuerySelectorAll(".school-chart__hatch").ShouldAllBe(h => h.GetAttribute("fill") == $"url(#{pattern})");
        body.QuerySelectorAll(".school-chart__hatch").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Nothing_is_styled_inline_and_no_two_pictures_share_an_id()
    {
        var body = await DrawAsync(Bars(), Bars(), Weeks());

        body.QuerySelectorAll("svg *").Length.ShouldBeGreaterThan(20);
        body.QuerySelectorAll("[style]").ShouldBeEmpty();
        var ids = body.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        ids.ShouldBeUnique();
    }

    [Fact]
    public async Task A_line_tells_its_first_and_last_week()
    {
        var body = await DrawAsync(Weeks());

        body.QuerySelectorAll("svg text").Select(t => t.TextContent).ShouldBe(["9", "4", "7 Sep", "21 Sep"]);
        body.QuerySelectorAll("circle").Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_line_is_compared_only_where_every_week_has_something_to_compare()
    {
        var compared = await DrawAsync(Weeks([new("7 Sep", 2, Before: 1), new("14 Sep", 9, Before: 0)]));
        var partly = await DrawAsync(Weeks([new("7 Sep", 2, Before: 1), new("14 Sep", 9)]));

        compared.QuerySelectorAll(".school-chart__line--before").Length.ShouldBe(1);
        compared.QuerySelector(".school-chart__name")!.TextContent.ShouldBe("Before");
        partly.QuerySelectorAll(".school-chart__line--before").ShouldBeEmpty();
        partly.QuerySelectorAll("tbody tr").Select(r => r.LastElementChild!.TextContent).ShouldBe(["1", "–"]);
    }

    [Fact]
    public async Task With_nothing_to_draw_it_says_what_will_appear()
    {
        var body = await DrawAsync(new Tag("school-line", new LineChart { Title = "No concerns yet", EmptyText = "Concerns of the last twelve weeks will appear here." }));

        body.QuerySelector("svg").ShouldBeNull();
        body.QuerySelector("figure p.govuk-body")!.TextContent.ShouldBe("Concerns of the last twelve weeks will appear here.");
    }

    private static Tag Bars() => new("school-bars", new BarChart
    {
        Title = "Messages are the commonest",
        Description = "Concerns this term, by kind",
        Figures = Kinds,
        ValueHead = "This term",
        BeforeHead = "Last term",
    });

    private static Tag Weeks(IReadOnlyList<ChartFigure>? figures = null) => new("school-line", new LineChart
    {
        Title = "A quiet month",
        Description = "Concerns raised each week",
        Figures = figures ?? [new("7 Sep", 2), new("14 Sep", 9), new("21 Sep", 4)],
    });

    private static async Task<IElement> DrawAsync(params Piece[] pieces) =>
        new HtmlParser().ParseDocument($"<body>{await new Drawing().DrawAsync(pieces)}</body>").Body!;
}
