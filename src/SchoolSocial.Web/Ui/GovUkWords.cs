using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>A state in one or two words. The colour only repeats what the words say.</summary>
[HtmlTargetElement("govuk-tag")]
public sealed class GovUkTag : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Wrapping.WriteAsync(output, "strong", "govuk-tag");
}

/// <summary>A short notice set in from the margin.</summary>
[HtmlTargetElement("govuk-inset-text")]
public sealed class GovUkInsetText : TagHelper
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        Wrapping.WriteAsync(output, "div", "govuk-inset-text");
}

/// <summary>Something that has consequences.</summary>
[HtmlTargetElement("govuk-warning-text")]
public sealed class GovUkWarningText : TagHelper
{
    public string IconFallbackText { get; set; } = "Warning";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        await Wrapping.WriteAsync(output, "div", "govuk-warning-text");
        output.Content.SetHtmlContent(Markup.Element("span", "govuk-warning-text__icon", Markup.Text("!")).With("aria-hidden", "true"));
        output.Content.AppendHtml(Markup.Element("strong", "govuk-warning-text__text",
            Markup.Element("span", "govuk-visually-hidden", Markup.Text(IconFallbackText)), Markup.Text(" "), content));
    }
}

/// <summary>More, for those who want it.</summary>
[HtmlTargetElement("govuk-details")]
public sealed class GovUkDetails : TagHelper
{
    public string? SummaryText { get; set; }
    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var pieces = new DetailsPieces();
        context.Items[typeof(DetailsPieces)] = pieces;
        var rest = await output.GetChildContentAsync();
        await Wrapping.WriteAsync(output, "details", "govuk-details");
        if (Open)
            output.Attributes.SetAttribute("open", "open");
        output.Content.SetHtmlContent(Markup.Element("summary", "govuk-details__summary",
            Markup.Element("span", "govuk-details__summary-text", pieces.Summary?.Content ?? Markup.Text(SummaryText))));
        output.Content.AppendHtml(Markup.Element("div", "govuk-details__text", pieces.Text?.Content ?? rest));
    }
}

internal sealed class DetailsPieces
{
    public Part? Summary { get; set; }
    public Part? Text { get; set; }
}

[HtmlTargetElement("govuk-details-summary")]
public sealed class DetailsSummary : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ((DetailsPieces)context.Items[typeof(DetailsPieces)]).Summary = await Part.TakeAsync(output);
}

[HtmlTargetElement("govuk-details-text")]
public sealed class DetailsText : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ((DetailsPieces)context.Items[typeof(DetailsPieces)]).Text = await Part.TakeAsync(output);
}

internal static class Wrapping
{
    /// <summary>The element under its own name with its class first; its content stays as it is.</summary>
    public static async Task WriteAsync(TagHelperOutput output, string element, string classes)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = element;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Markup.Classes(classes, output.Attributes["class"]?.Value?.ToString()));
        output.Content.SetHtmlContent(content);
    }
}
