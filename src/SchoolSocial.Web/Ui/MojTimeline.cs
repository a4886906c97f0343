using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>The story of a record, one event after another.</summary>
[HtmlTargetElement("moj-timeline")]
public sealed class MojTimeline : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Wrapping.WriteAsync(output, "div", "moj-timeline");
}

/// <summary>One event: what, by whom, when (in words, and for machines), and what there is to say of it.</summary>
[HtmlTargetElement("moj-timeline-item")]
public sealed class MojTimelineItem : TagHelper
{
    public string Title { get; set; } = "";
    public string? By { get; set; }
    public string When { get; set; } = "";

    /// <summary>The instant in UTC, or the date, as 2026-11-20 or 2026-11-20T14:35:00Z.</summary>
    public string? Datetime { get; set; }

    public int HeadingLevel { get; set; } = 3;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        await Wrapping.WriteAsync(output, "div", "moj-timeline__item");
        var heading = "h" + HeadingLevel.ToString(CultureInfo.InvariantCulture);
        output.Content.SetHtmlContent(Markup.Element("div", "moj-timeline__header",
            Markup.Element(heading, "moj-timeline__title", Markup.Text(Title)), Markup.Text(" "),
            By is null ? null : Markup.Element("p", "moj-timeline__byline", Markup.Text($"by {By}"))));
        output.Content.AppendHtml(Markup.Element("p", "moj-timeline__date",
            Markup.Element("time", null, Markup.Text(When)).With("datetime", Datetime)));
        if (!content.IsEmptyOrWhiteSpace)
            output.Content.AppendHtml(Markup.Element("div", "moj-timeline__description", content));
    }
}
