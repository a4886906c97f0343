using System.Text.Json;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Tests.Ui;

/// <summary>Everything that is not a field, written as a view would write it.</summary>
internal static class FixtureWords
{
    public static Tag Button(JsonElement o)
    {
        var attributes = With(o.Attributes(o.Text("classes")), ("name", o.Text("name")), ("value", o.Text("value")), ("id", o.Text("id")));
        return o.Text("href") is { } href
            ? new Tag("govuk-button-link", new GovUkButtonLink { IsStartButton = o.Flag("isStartButton") == true }, With(attributes, ("href", href)), o.Content())
            : new Tag("govuk-button", new GovUkButton
            {
                Type = o.Text("type") ?? "submit",
                Disabled = o.Flag("disabled"),
                PreventDoubleClick = o.Flag("preventDoubleClick"),
            }, attributes, o.Content());
    }

    public static Tag Word(string name, TagHelper behind, JsonElement o) =>
        new(name, behind, With(o.Attributes(o.Text("classes")), ("id", o.Text("id"))), o.Content());

    public static Tag WarningText(JsonElement o) =>
        Word("govuk-warning-text", new GovUkWarningText { IconFallbackText = o.Text("iconFallbackText") is { Length: > 0 } text ? text : "Warning" }, o);

    public static Tag Details(JsonElement o) => new("govuk-details",
        new GovUkDetails { Open = o.Flag("open") == true },
        With(o.Attributes(o.Text("classes")), ("id", o.Text("id"))),
        new Tag("govuk-details-summary", new DetailsSummary(), null, o.Content("summaryHtml", "summaryText")),
        new Tag("govuk-details-text", new DetailsText(), null, o.Content()));

    public static Tag Fieldset(JsonElement o)
    {
        var legend = o.At("legend")!.Value;
        return new Tag("govuk-fieldset", new GovUkFieldset { DescribedBy = o.Text("describedBy"), Role = o.Text("role") }, o.Attributes(o.Text("classes")),
            new Tag("govuk-fieldset-legend", new FieldLegend { IsPageHeading = legend.Flag("isPageHeading") == true },
                legend.Attributes(legend.Text("classes")), legend.Content()),
            Piece.Html(o.Text("html") ?? ""));
    }

    public static Tag NotificationBanner(JsonElement o) => new("govuk-notification-banner", new GovUkNotificationBanner
    {
        Type = o.Text("type") == "success" ? NotificationBannerType.Success : NotificationBannerType.Default,
        TitleText = o.Text("titleText"),
        TitleId = o.Text("titleId") ?? "govuk-notification-banner-title",
        TitleHeadingLevel = o.Number("titleHeadingLevel") ?? 2,
        Role = o.Text("role"),
        DisableAutoFocus = o.Flag("disableAutoFocus"),
    }, o.Attributes(o.Text("classes")), o.Text("html") is { } html
        ? Piece.Html(html)
        : Piece.Html($"<p class=\"govuk-notification-banner__heading\">{System.Net.WebUtility.HtmlEncode(o.Text("text"))}</p>"));

    public static Tag Panel(JsonElement o) => new("govuk-panel", new GovUkPanel { HeadingLevel = o.Number("headingLevel") ?? 1 },
        o.Attributes(o.Text("classes")),
        new Tag("govuk-panel-title", new PanelTitle(), null, o.Content("titleHtml", "titleText")),
        new Tag("govuk-panel-body", new PanelBody(), null, o.Content()));

    public static Tag SummaryList(JsonElement o) => new("govuk-summary-list", new GovUkSummaryList(), o.Attributes(o.Text("classes")),
        [.. o.List("rows").Select(row => new Tag("row", new SummaryListRow(), With([], ("class", row.Text("classes"))),
            Cell("key", new SummaryListKey(), row), Cell("value", new SummaryListValue(), row),
            new Tag("row-actions", new SummaryListActions(), null, [.. row.List("actions", "items").Select(Action)])))]);

    public static Tag Pagination(JsonElement o) => new("govuk-pagination",
        new GovUkPagination { LandmarkLabel = o.Text("landmarkLabel") ?? "Pagination" }, o.Attributes(o.Text("classes")),
        [.. Arrow(o, "previous"), .. o.List("items").Select(Page), .. Arrow(o, "next")]);

    private static Tag Cell(string name, TagHelper behind, JsonElement row)
    {
        var cell = row.At(name)!.Value;
        return new Tag(name, behind, With([], ("class", cell.Text("classes"))), cell.Content());
    }

    private static Tag Action(JsonElement action) =>
        new("action", new SummaryListAction { VisuallyHiddenText = action.Text("visuallyHiddenText") },
            With(action.Attributes(action.Text("classes")), ("href", action.Text("href"))), action.Content());

    private static IEnumerable<Tag> Arrow(JsonElement o, string which)
    {
        if (o.At(which) is not { } link || link.Text("href") is not { } href)
            yield break;
        TagHelper behind = which == "previous"
            ? new PaginationPrevious { LabelText = link.Text("labelText") }
            : new PaginationNext { LabelText = link.Text("labelText") };
        yield return new Tag($"govuk-pagination-{which}", behind, With(link.Attributes(), ("href", href)), link.Content());
    }

    private static Tag Page(JsonElement item) => item.Flag("ellipsis") == true
        ? new Tag("govuk-pagination-ellipsis", new PaginationEllipsis())
        : new Tag("govuk-pagination-item",
            new PaginationItem { Current = item.Flag("current"), VisuallyHiddenText = item.Text("visuallyHiddenText") },
            With(item.Attributes(), ("href", item.Text("href"))), item.Content(text: "number"));

    private static Dictionary<string, string?> With(Dictionary<string, string?> attributes, params (string Name, string? Value)[] more)
    {
        foreach (var (name, value) in more)
            if (value is not null)
                attributes[name] = value;
        return attributes;
    }
}
